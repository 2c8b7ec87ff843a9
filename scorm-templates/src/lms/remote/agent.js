/**
 * The learner as an xAPI agent. Launches of TinCan 0.9 wrap every property in an array and call
 * an account's parts something else; a record store of today takes neither.
 * @param {object} given
 * @returns {object}
 */
export function agentOf(given) {
  const agent = {};
  for (const name in given) agent[name] = [].concat(given[name])[0];
  const { account } = agent;
  if (account && account.accountName)
    agent.account = {
      homePage: account.accountServiceHomePage,
      name: account.accountName,
    };
  return agent;
}

/** @returns {string|undefined} what tells the learner from others, and stays when the name changes */
export function identityOf({ account, mbox, mbox_sha1sum, openid }) {
  if (account) return `${account.homePage}|${account.name}`;
  return mbox || mbox_sha1sum || openid;
}
