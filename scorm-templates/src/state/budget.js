/** Above this size (UTF-16 units) the build warns: half a round of headroom is gone. */
export const WARN = 3600;

/** cmi.suspend_data in SCORM 1.2 is CMIString4096; some LMSs refuse one more. */
export const REFUSE = 4096;
