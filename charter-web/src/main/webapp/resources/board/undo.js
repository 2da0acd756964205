/* The way back from what this person grouped: by the key of each command, which no other device knows, after a reload, too. */
"use strict";
Board.undo = (() => {
  const MOST = 50;
  const { keep, outbox, store, say, word } = Board;
  const GROUPING = /^\/(themes|moves|merges|copies|suggestions\/[^/]+\/accept)/;
  const done = JSON.parse(keep.get("undo") ?? "[]"); // keys, latest last

  function changed() {
    keep.set("undo", done.length > 0 ? JSON.stringify(done.slice(-MOST)) : null);
    store.changed();
  }

  outbox.onSettled((command) => {
    const undone = outbox.all().some((one) => one.path === "/undo" && one.body.key === command.key); // it goes next
    if (GROUPING.test(command.path) && !undone) {
      done.push(command.key);
      changed();
    }
  });

  /** Takes back what this command did; one that is still on its way goes first. */
  function back(key) {
    const at = done.indexOf(key);
    if (at >= 0) {
      done.splice(at, 1);
    }
    outbox.add("POST", "/undo", { key });
    say.quietly(word("undo.done"));
    changed();
  }

  function last() {
    if (done.length > 0) {
      back(done.at(-1));
    }
  }

  return { back, last, possible: () => done.length > 0 };
})();
