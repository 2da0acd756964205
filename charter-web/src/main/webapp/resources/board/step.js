/* Where a board stands in its plan. A plan may hold the same kind of step twice, so a step is known by its place. */
"use strict";
Board.step = (() => {
  const { store, word } = Board;
  const OVER = ["CLOSED", "CANCELLED"];
  const ALONE = ["RECALL", "WRITE_DO_DONT", "MEANS", "VOTE"];

  /** Nobody joins any more, and no step is to come. */
  const isOver = (state) => OVER.includes(state.state);

  /** A question of the step's own, in place of the usual words; over with its step, and with the workshop. */
  const questionOf = (state) => (isOver(state) ? null : state.stage?.question);

  /** Its kind: which words and which view. */
  const stepOf = (state) => (isOver(state) ? state.state : (state.stage?.name ?? "LOBBY"));

  /** Everybody works alone, and says when they have finished. */
  const isAlone = (state) => ALONE.includes(stepOf(state));

  /** 0 in the lobby. */
  const numberOf = (state) => state.stage?.number ?? 0;

  /** Kind and place: another one is another step. */
  const placeOf = (state) => `${stepOf(state)}:${numberOf(state)}`;

  const nameAt = (state, place) => state.plan?.[place - 1]?.name;

  /** A date and time as people here write it. */
  const moment = (iso) =>
    new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" })
      .format(new Date(iso));

  /** When the next step begins by itself; nothing where somebody presses for it, as for one whose date has passed. */
  function opensAt({ stage, plan }) {
    const opens = stage ? stage.nextOpensAt : plan?.[0]?.opensAt;
    return opens && Date.parse(opens) >= store.now() ? opens : null;
  }

  /** When it begins by itself, or until when this step lasts; empty where somebody presses for it. */
  function until(board) {
    const { state, stage } = board;
    const opens = opensAt(board);
    if (!opens || !["LOBBY", "RUNNING"].includes(state)) {
      return "";
    }
    return stage ? word("until", moment(opens), word("stage." + stage.next)) : word("opens", moment(opens));
  }

  return { isOver, questionOf, stepOf, isAlone, numberOf, placeOf, nameAt, moment, opensAt, until };
})();
