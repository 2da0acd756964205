/* A participant's board: one step at a time. */
"use strict";
(() => {
  const { page, part, text, show, word, store, live, say, cards, own, finish, write, group, vote, result, flags, clock, recall, wall, poll, breakout, drafting, refused } = Board;
  const box = document.getElementById("step");
  const title = document.getElementById("title");
  let shown = null;
  let update = null;

  /** A step, and below it what is for late cards as long as any may come in (W-08). */
  function withLate(step, state) {
    const above = step(box);
    const charts = own.late(state);
    const below = charts.length > 0 ? write.mount(box, charts, true) : null;
    return (now) => {
      above(now);
      below?.(now);
    };
  }

  const STEPS = {
    LOBBY: wall.welcome,
    WELCOME: wall.welcome,
    RECALL: finish.below(recall.mount),
    WRITE_DO_DONT: recall.above(write.step(["DO", "DONT"])),
    REVEAL: result.charts,
    MEANS: write.step(["MEANS"]),
    CLUSTER: group.mount,
    NAME_THEMES: group.mount,
    VOTE: finish.below(vote.mount),
    DRAFT_TEXT: drafting.mount,
    BEHAVIOURS: drafting.behaviours,
    REALITY_CHECK: flags.raise,
    CLOSE: poll.closing,
    CLOSED: poll.closing,
    CANCELLED: wall.welcome,
  };

  const { stepOf, placeOf, questionOf, isOver } = Board.step;

  function enter(step, state) {
    const first = shown === null;
    const inside = box.contains(document.activeElement);
    shown = placeOf(state);
    box.replaceChildren();
    page.dataset.step = step;
    const number = state.stage ? word("step.of", state.stage.number, word("stage." + step)) : word("stage." + step);
    text(part(page, "pill"), number);
    update = state.me.observer ? wall.STEPS[step](box) : withLate(STEPS[step], state);
    if (!first) {
      say.close(); // it spoke of the step before
      say.quietly(word("step.now", questionOf(state) ?? word("phone." + step)));
      window.scrollTo(0, 0);
      if (inside) {
        title.focus();
      }
    }
  }

  store.onChange((state) => {
    show(document.getElementById("loading"), false);
    show(part(page, "board"), true);
    if (placeOf(state) !== shown) {
      enter(stepOf(state), state);
    }
    const until = Board.step.until(state);
    text(title, questionOf(state) ?? word("phone." + stepOf(state) + (!state.stage && until ? ".dated" : "")));
    text(part(page, "until"), until);
    show(part(page, "watching"), state.me.observer);
    show(part(page, "take-part"), !isOver(state));
    text(part(page, "alias"), state.anonymity === "ALIAS" && state.me.name && !state.me.observer ? word("alias", state.me.name) : "");
    text(part(page, "group"), breakout.own(state));
    text(part(page, "taken"), `${cards.taken(state)} ${cards.unseen(state)}`.trim());
    show(part(page, "unseen"), own.unseen().length > 0);
    own.list(part(page, "unseen-own"), own.unseen());
    cards.questions(state);
    text(part(page, "grace"), clock.isPaused() ? word("paused") : clock.inGrace() && clock.writes(state) ? word("timer.grace") : "");
    update(state);
    refused();
  });

  Board.onEvent = (kind, data) => {
    const counts = { revealed: data.cards?.length, moved: data.cards?.length, theme: 1, principle: 1, definition: 1 };
    if (counts[kind]) {
      say.arrived(kind, counts[kind]);
    }
    if (kind === "card" && data.source === "GROUP") {
      say.arrived("proposal");
    }
    if (kind === "unseen" && data.unseen > 0) {
      say.arrived(kind, data.unseen);
    }
    if (kind === "unseen" || data.again) { // which cards, or dots of before, are one's own is in no event, as those lead to nobody
      live.soon();
    }
  };

  let moved = ""; // the answer that there is no seat may come after the word that it went to another phone

  Board.onStranger = (why) => {
    moved = why === "moved" ? "#moved" : moved;
    Board.keep.set("seat", null);
    location.assign(`${page.dataset.join}?code=${encodeURIComponent(page.dataset.code)}${moved}`);
  };

  live.refresh();
})();
