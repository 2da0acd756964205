/* The facilitator's controls: one obvious next step, back, the timer. */
"use strict";
Board.strip = (() => {
  const { store, live, command, clock, say, page, part, text, show, word, plural } = Board;
  const PATIENCE = 2000; // ms until a step that was not heard of is asked for
  const strip = document.getElementById("strip");
  let moving = false;

  const next = (state) => (state.stage ? state.stage.next : state.plan?.[0]?.name);

  async function ask(answer) {
    const key = answer.body.key ?? "";
    if (key.startsWith("workshop.reasonNeeded")) {
      const said = await command.ask(word("run.reason"), answer.body.title, [["go", word("run.goOn")]], true);
      return said && { reason: said.reason };
    }
    if (key === "workshop.fewWriters") {
      const said = await command.ask(word("run.few"), answer.body.title, [["SHOW", word("run.few.show")], ["DISCARD", word("run.few.discard")]]);
      return said && { few: said.value };
    }
    say.problem(answer.status === 0 ? word("net.offline") : (answer.body.title ?? word("net.failed")));
    return null;
  }

  /** Moves, and asks what the portal wants to know first, as often as it does. */
  async function move(to) {
    if (moving || !to) {
      return;
    }
    moving = true;
    const wish = { from: store.state.stage?.name ?? null, to, reason: null, few: null };
    for (let answer = await command.attempt("POST", "/stage", wish); !answer.ok; answer = await command.attempt("POST", "/stage", wish)) {
      const more = await ask(answer);
      if (!more) {
        break;
      }
      Object.assign(wish, more);
    }
    moving = false;
    setTimeout(() => store.state.stage?.name === to || live.refresh(), PATIENCE);
  }

  async function close() {
    const sure = await command.ask(word("run.close"), word("run.close.text"), [["go", word("run.close")]]);
    if (sure) {
      await command.order("POST", "/close", {});
    }
  }

  new ResizeObserver(() => { // what sticks below it must know how much it covers
    const covers = getComputedStyle(strip).position === "sticky" ? strip.offsetHeight : 0;
    document.documentElement.style.setProperty("--covered", covers + "px");
  }).observe(strip);

  const timer = (minutes) => command.order("POST", "/timer", { minutes });
  const left = () => Math.max(0, Math.ceil((clock.left() ?? 0) / 60000));

  part(strip, "next").addEventListener("click", () => (next(store.state) ? move(next(store.state)) : close()));
  part(strip, "back").addEventListener("click", () => move(store.state.stage?.previous));
  part(strip, "start").addEventListener("click", () => timer(store.state.stage.minutes));
  part(strip, "more").addEventListener("click", () => timer(left() + 2));
  part(strip, "stop").addEventListener("click", () => timer(0));

  return (state) => {
    const closed = state.state === "CLOSED";
    const to = next(state);
    const step = Board.wall.stepOf(state);
    text(document.getElementById("title"), word("stage." + step));
    text(part(strip, "place"), state.stage ? word("room.place", state.title, state.stage.number, state.stage.of) : state.title);
    text(part(strip, "hint"), word("hint." + step));
    text(part(strip, "next"), to ? word("next." + to) : word("run.close"));
    text(part(strip, "effect"), closed ? "" : to ? word("effect." + to) : word("run.close.text"));
    show(part(strip, "move"), !closed);
    show(part(strip, "back"), Boolean(state.stage?.previous));
    const counting = ["WRITE_DO_DONT", "MEANS", "VOTE"].includes(step);
    const finished = counting ? word("room.finished", state.present.finished, state.present.joined) : "";
    text(part(strip, "counts"), `${plural(state.present.joined, "present")} ${finished}`);
    const runs = Boolean(state.stage?.endsAt);
    show(part(strip, "timing"), Boolean(state.stage) && !closed);
    show(part(strip, "start"), !runs);
    text(part(strip, "start"), word("run.timer.start", state.stage?.minutes ?? 0));
    show(part(strip, "more"), runs);
    show(part(strip, "stop"), runs);
    show(part(page, "draft"), closed);
    const link = part(page, "draft-link");
    if (closed && state.charter) {
      link.href = `${link.dataset.address}?code=${encodeURIComponent(state.charter)}`;
    }
  };
})();
