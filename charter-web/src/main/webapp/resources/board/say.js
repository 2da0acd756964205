/* Tells people what happened: on screen in a note that moves nothing, and to screen readers in one go. */
"use strict";
Board.say = (() => {
  const { part, plural, text, show } = Board;
  const note = document.getElementById("note");
  const heading = document.querySelector("h1");
  const polite = document.getElementById("polite");
  const STAYS = 15000; // ms: time to read, also for those who read slowly
  const PAUSE = 4000; // ms: ten cards in a burst are one announcement
  const news = new Map();
  let waiting = null;
  let undo = null;
  let going = null; // the note that goes by itself
  let before = null; // where the focus was until it came in here

  function close() {
    const inside = note.contains(document.activeElement);
    const byKey = note.querySelector(":focus-visible");
    show(note, false);
    clearTimeout(going);
    undo = null;
    if (inside) {
      before?.focus();
    }
    if (byKey && (note.contains(document.activeElement) || document.activeElement === document.body)) { // that is gone or hidden
      heading.tabIndex = -1;
      heading.focus();
    }
  }

  function open(message, kind, onUndo) {
    text(part(note, "text"), message);
    note.className = "note " + kind;
    undo = onUndo ?? null;
    show(part(note, "undo"), Boolean(undo));
    show(note, true);
    clearTimeout(going);
    going = kind === "info" && !undo ? setTimeout(leave, STAYS) : null; // what is to be mended or undone waits for an answer
  }

  /** Not while somebody is at it. */
  function leave() {
    if (note.matches(":hover, :focus-within")) {
      going = setTimeout(leave, STAYS);
    } else {
      close();
    }
  }

  /** Something to know; {@code onUndo} offers the way back. */
  function info(message, onUndo) {
    open(message, "info", onUndo);
    quietly(message);
  }

  /** Something to mend. */
  function problem(message) {
    open(message, "error");
    quietly(message);
  }

  /** For screen readers alone. */
  function quietly(message) {
    polite.textContent = polite.textContent === message ? message + "\u00a0" : message;
  }

  /** One more of this kind arrived from somebody else. */
  function arrived(kind, count = 1) {
    news.set(kind, (news.get(kind) ?? 0) + count);
    waiting ??= setTimeout(() => {
      quietly([...news].map(([key, n]) => plural(n, "news." + key)).join(" "));
      news.clear();
      waiting = null;
    }, PAUSE);
  }

  note.addEventListener("focusin", (event) => {
    if (!note.contains(event.relatedTarget)) {
      before = event.relatedTarget;
    }
  });
  part(note, "close").addEventListener("click", close);
  part(note, "undo").addEventListener("click", () => {
    const back = undo;
    close();
    back?.();
  });
  return { info, problem, quietly, arrived, close };
})();
