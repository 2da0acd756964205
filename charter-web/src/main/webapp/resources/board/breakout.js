/* 1-2-4-All, and groups that find words: who leads sends everybody into them; phones and the wall say which is whose. */
"use strict";
Board.breakout = (() => {
  const { part, text, show, word, plural } = Board;
  const TIMED = ["MEANS"]; // with the minutes of 1-2-4-All
  const OFFERED = [...TIMED, "DRAFT_TEXT", "BEHAVIOURS"];
  const box = document.getElementById("breakout");
  const buttons = [...(box?.querySelectorAll("[data-size]") ?? [])];

  const timed = (state) => TIMED.includes(Board.step.stepOf(state));

  buttons.forEach((button) =>
    button.addEventListener("click", () => {
      const minutes = timed(Board.store.state) ? Number(button.dataset.minutes) : 0;
      Board.command.order("POST", "/breakout", { size: Number(button.dataset.size), minutes });
    }));

  /** Everybody's words: how many groups there are; nothing while all are together. */
  const all = (state) => (state.breakout ? word("breakout.all", plural(state.breakout.groups, "groups"), state.breakout.size) : "");

  /** One person's words: which group is theirs, and who is in it as far as names are known. */
  function own(state) {
    const group = state.me.group;
    if (!state.breakout) {
      return "";
    }
    if (!group) {
      return state.me.kind === "PARTICIPANT" && !state.me.observer ? word("breakout.none") : all(state);
    }
    return group.names.length ? word("breakout.with", group.number, Board.listed(group.names)) : word("breakout.own", group.number, group.people);
  }

  function lead(state) {
    show(box, state.state === "RUNNING" && OFFERED.includes(Board.step.stepOf(state)));
    text(part(box, "says"), all(state) || word("breakout.together"));
    buttons.forEach((button) => {
      const name = word("breakout.size." + button.dataset.size);
      text(button, timed(state) ? word("breakout.timed", name, button.dataset.minutes) : name);
      button.setAttribute("aria-pressed", String((state.breakout?.size ?? 0) === Number(button.dataset.size)));
    });
  }

  return { all, own, lead };
})();
