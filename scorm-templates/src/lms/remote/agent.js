/**
 * The learner as an xAPI agent. Launches after TinCan 0.9 wrap every property in an array and call
 * an account's parts something else; a record store of today takes neither.
 * @param {string|null} text JSON
 * @returns {object|null} null when it names nobody
 */
export function readAgent(text) {
  const given = parse(text);
  if (!given) return null;
  const agent = { objectType: "Agent" };
  for (const [name, value] of Object.entries(given)) {
    const [only] = [].concat(value);
    if (only && name !== "objectType") agent[name] = only;
  }
  if (agent.account) agent.account = accountOf(agent.account);
  return identityOf(agent) ? agent : null;
}

function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

function accountOf({ accountServiceHomePage, accountName, homePage, name }) {
  return {
    homePage: homePage || accountServiceHomePage,
    name: name || accountName,
  };
}

/** @returns {string} what tells the learner from others, and stays when the name changes; '' for nobody */
export function identityOf({ account, mbox, mbox_sha1sum, openid }) {
  const named = account && account.name;
  if (named) return `${account.homePage}|${account.name}`;
  return mbox || mbox_sha1sum || openid || "";
}
