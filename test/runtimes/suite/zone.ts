/** How the runtime's own clock differs from UTC, as JavaScript says it: minutes in January and July, and a lost day. */
export interface ZoneEvidence {
  readonly january: number;
  readonly july: number;
  /** 30 December 2011, which Samoa left out: there the same moment is the 31st. */
  readonly lostDay: number;
}

/** What shows which zone is in force; asked before the library is loaded. */
export function zoneInForce(): ZoneEvidence {
  return {
    january: new Date(2026, 0, 15).getTimezoneOffset(),
    july: new Date(2026, 6, 15).getTimezoneOffset(),
    lostDay: new Date(2011, 11, 30).getDate(),
  };
}
