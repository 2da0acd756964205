/* The room screen: shows, and does nothing. */
"use strict";
(() => {
  const { page, part, text, show, word, plural, store, live, wall, cards, fit, keyed, clock, poll, breakout, listed } = Board;
  const { stepOf, placeOf, questionOf, isAlone, isOver } = Board.step;
  const box = document.getElementById("step");
  const confidence = poll.confidence(part(page, "confidence"));
  let shown = null;
  let update = null;

  function enter(step, state) {
    shown = placeOf(state);
    page.dataset.step = step;
    box.replaceChildren();
    update = wall.STEPS[step](box);
    text(document.getElementById("title"), word("room." + step));
  }

  function side(state) {
    const { stage, present } = state;
    text(part(page, "place"), stage ? word("room.place", state.title, stage.number, stage.of) : state.title);
    const steps = Array.from({ length: stage?.of ?? 0 }, (_, i) => ({ id: "s" + i, on: i < stage.number }));
    keyed(part(page, "steps"), steps, (one) => one.id, () => document.createElement("i"), (node, one) =>
      node.classList.toggle("on", one.on));
    const counting = present.joined > 0 && isAlone(state);
    show(part(page, "progress"), counting);
    part(page, "bar").style.width = `${present.joined ? (100 * present.finished) / present.joined : 0}%`;
    text(part(page, "finished"), word("room.finished", present.finished, present.joined));
    text(part(page, "group"), breakout.all(state));
    text(part(page, "taken"), `${cards.taken(state)} ${cards.unseen(state)}`.trim());
    text(part(page, "present"), plural(present.joined, "present"));
    text(part(page, "names"), listed(present.names ?? []));
    show(part(page, "joining"), !isOver(state));
    confidence(state);
  }

  /** What everybody has to know before what is asked (W-02, W-09). */
  function stopped(state) {
    const moment = clock.isPaused() ? "paused" : clock.inGrace() ? "timer.grace" : clock.isLocked() ? "room.locked" : null;
    return moment && (moment === "paused" || clock.writes(state)) ? word(moment) : "";
  }

  store.onChange((state) => {
    show(document.getElementById("loading"), false);
    show(document.getElementById("keyless"), false);
    show(part(page, "board"), true);
    const step = stepOf(state);
    if (placeOf(state) !== shown) {
      enter(step, state);
    }
    text(part(page, "ask"), stopped(state) || (questionOf(state) ?? word("ask." + step)));
    text(part(page, "until"), Board.step.until(state));
    side(state);
    update(state);
    fit();
  });

  Board.onStranger = (why) => {
    show(document.getElementById("loading"), false);
    show(part(page, "board"), false);
    show(document.getElementById("keyless"), true);
    if (why === "removed") { // by then this browser may have the new key, as that opens beside this page
      setTimeout(live.refresh, 3000);
    }
  };

  live.refresh();
})();
