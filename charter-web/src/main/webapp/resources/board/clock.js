/* The timer of the step: shown, announced before it ends, and a lock only after the grace (W-09). */
"use strict";
Board.clock = (() => {
  const { page, store, step, say, word, text } = Board;
  const GRACE = 20000; // ms after the end in which a card is still taken
  let warned = null;
  let shownAs = "open";

  function ends() {
    const { state } = store;
    return state?.stage?.endsAt && !step.isOver(state) ? Date.parse(state.stage.endsAt) : null;
  }

  function shown(ms) {
    const seconds = Math.max(0, Math.ceil(ms / 1000));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }

  const isPaused = () => store.state?.state === "PAUSED";

  /** Nobody may write: time is up and the grace is over, or everything stands still. */
  function isLocked() {
    const end = ends();
    if (isPaused()) {
      return true;
    }
    return end === null ? Boolean(store.state?.stage?.locked) : store.now() > end + GRACE;
  }

  /** Whether a card may not be written: a step's timer ends its own writing, only a pause that of late cards (W-08). */
  const stops = (late) => isPaused() || (isLocked() && !late);

  function inGrace() {
    const end = ends();
    return end !== null && store.now() > end && !isLocked();
  }

  /** Where time that is up ends the writing. */
  const writes = (state) => ["WRITE_DO_DONT", "MEANS"].includes(step.stepOf(state));

  function warn(end, left) {
    const moment = left <= 0 ? (writes(store.state) ? "end" : "over") : left <= 60000 ? "minute" : null;
    if (moment && warned !== end + moment && left > -GRACE) {
      warned = end + moment;
      say.quietly(word("timer." + moment));
    }
  }

  function tick() {
    const end = ends();
    const left = end === null ? null : end - store.now();
    const standing = isPaused() && store.state.stage?.left !== null ? shown((store.state.stage?.left ?? 0) * 1000) : "";
    document.querySelectorAll("[data-part=timer]").forEach((node) => {
      text(node, left === null ? standing : shown(left));
      node.classList.toggle("over", left !== null && left <= 0);
    });
    if (left !== null) {
      warn(end, left);
    }
    const now = isLocked() ? "locked" : inGrace() ? "grace" : "open";
    if (now !== shownAs) {
      shownAs = now;
      page.classList.toggle("locked", now === "locked");
      store.changed();
    }
  }

  setInterval(tick, 500);
  store.onChange(tick);
  return { isLocked, isPaused, stops, inGrace, writes, left: () => (ends() === null ? null : ends() - store.now()) };
})();
