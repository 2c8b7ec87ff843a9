import { announce } from "../dom/announce.js";
import { message } from "../dom/messages.js";
import {
  action,
  all,
  button,
  create,
  guarded,
  on,
  part,
  textOf,
} from "../dom/parts.js";
import { integer } from "../fields/integer.js";
import { showNote } from "../fields/note.js";
import { describeCell, describeRow } from "../fields/table/describe.js";
import table, { cells, rows } from "../fields/table/field.js";
import { REFUSE, WARN } from "../state/budget.js";
import { checksum } from "../state/checksum.js";
import { decode, encode } from "../state/codec.js";
import { holds, merge } from "../state/merge.js";
import { latest, roundFits, setItem, startRound } from "../state/rounds.js";
import {
  decodeList,
  decodeTable,
  decodeText,
  encodeList,
  encodeTable,
  encodeText,
} from "../state/text.js";
import { sectionsOf } from "./answers.js";
import { openDevice } from "./device.js";
import { offerDownload } from "./download.js";
import { showDrafts, waitingDrafts } from "./drafts.js";
import { writeFields } from "./fields.js";
import { beginRound, showRound } from "./new-round.js";
import { removeNotice, showNotice } from "./notices.js";
import { open } from "./opening.js";
import { goToStart } from "./screens.js";
import { fillSummary } from "./summary.js";

/**
 * What the later scripts borrow from this one. Where they import one of these names from
 * the same module, lending.mjs gives them ours instead of a copy. A name that is not here
 * is copied; a function that remembers something between calls must be here.
 */
export const lent = {
  REFUSE,
  WARN,
  action,
  all,
  announce,
  beginRound,
  button,
  cells,
  checksum,
  create,
  decode,
  decodeList,
  decodeTable,
  decodeText,
  describeCell,
  describeRow,
  encode,
  encodeList,
  encodeTable,
  encodeText,
  fillSummary,
  goToStart,
  guarded,
  holds,
  integer,
  latest,
  merge,
  message,
  offerDownload,
  on,
  open,
  openDevice,
  part,
  removeNotice,
  roundFits,
  rows,
  sectionsOf,
  setItem,
  showDrafts,
  showNote,
  showNotice,
  showRound,
  startRound,
  table,
  textOf,
  waitingDrafts,
  writeFields,
};
