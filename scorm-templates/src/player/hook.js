import { showDrafts } from "./drafts.js";
import { arrived } from "./later.js";
import { lent } from "./lent.js";
import { refreshScreen } from "./screens.js";
import { adopt } from "./waiting.js";

/**
 * Where the scripts that come after the player find it. What is saved and shown they hear
 * from the events innovationskraft-saved and innovationskraft-shown. `types` are the field
 * types that have come with them.
 */
export function openHook(app) {
  window.innovationskraft = {
    app,
    lent,
    types: [],
    arrived: (actions) => arrived(app, actions),
    adopt: (types) => adopt(app, types),
    show() {
      showDrafts(app);
      refreshScreen(app);
    },
  };
}
