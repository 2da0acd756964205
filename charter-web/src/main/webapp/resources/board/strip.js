/* The facilitator's controls: one obvious next step, back, the timer. */
"use strict";
Board.strip = (() => {
  const { store, live, command, clock, say, page, part, text, show, word, plural, keyed } = Board;
  const PATIENCE = 2000; // ms until a step that was not heard of is asked for
  const strip = document.getElementById("strip");
  const SETTLE = 1500; // ms in which a press was meant for the step before, from which somebody else went on
  const SHOWN = ["MEANS", "VOTE"]; // what they gather is shown to all with the next step, whichever that is
  let going = null; // the place that was asked for, until it is answered
  let mine = null; // the place to which this person went last
  let stood = null;
  let surprised = -SETTLE; // when somebody else moved

  const { stepOf, numberOf, nameAt, questionOf } = Board.step;
  const next = (state) => (nameAt(state, numberOf(state) + 1) ? numberOf(state) + 1 : 0);

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

  /** Whether another of those who lead went there at the same moment: then what was wanted has happened. */
  async function isThere(answer, to) {
    if (answer.body.key !== "workshop.stageChangedMeanwhile") {
      return false;
    }
    await live.refresh();
    return numberOf(store.state) === to;
  }

  /** Moves, and asks what the portal wants to know first, as often as it does. */
  async function move(to) {
    if (!to || (going && going !== numberOf(store.state))) { // the news of a step often come before the answer
      return;
    }
    going = to;
    const before = mine;
    mine = to;
    const wish = { from: numberOf(store.state), to, reason: null, few: null };
    for (let answer = await command.attempt("POST", "/stage", wish); !answer.ok; answer = await command.attempt("POST", "/stage", wish)) {
      const more = (await isThere(answer, to)) ? null : await ask(answer);
      if (!more) {
        mine = numberOf(store.state) === to ? to : before;
        break;
      }
      Object.assign(wish, more);
    }
    going = going === to ? null : going;
    setTimeout(() => mine === to && numberOf(store.state) !== to && live.refresh(), PATIENCE);
  }

  function close() {
    const idle = store.state.principles.filter((one) => !one.behaviours.some((behaviour) => behaviour.kind === "DO"));
    const told = idle.length > 0 ? " " + word("run.close.idle", idle.map((one) => `\u201c${one.name}\u201d`).join(", ")) : "";
    return finish(word("run.close"), word("run.close.text") + told, "/close");
  }

  const end = () => finish(word("run.end"), word("run.end.text"), "/end");

  async function finish(what, effects, path) {
    const sure = await command.ask(what, effects, [["go", what]]);
    if (sure) {
      await command.order("POST", path, {});
      document.getElementById("content").focus(); // the button has had its day: what it came to is next
    }
  }

  new ResizeObserver(() => { // what sticks below it must know how much it covers
    const covers = getComputedStyle(strip).position === "sticky" ? strip.offsetHeight : 0;
    document.documentElement.style.setProperty("--covered", covers + "px");
  }).observe(strip);

  const timer = (minutes) => command.order("POST", "/timer", { minutes });
  const left = () => Math.max(0, Math.ceil((clock.left() ?? 0) / 60000));

  const pause = (paused) => command.order("POST", "/pause", { paused });

  /** Whether it was somebody else who changed the step. What the portal says late leads back to the own one: that is no surprise. */
  function notice(state) {
    const place = numberOf(state);
    if (stood !== null && place !== stood) {
      surprised = place === mine ? -SETTLE : performance.now();
    }
    stood = place;
  }

  /** The one obvious button: on to the next step, on after a pause, or the end. Never two steps at one wish. */
  function goOn(event) {
    if (event.detail > 1) {
      return; // the second press of a double click
    }
    if (performance.now() - surprised < SETTLE) {
      say.info(word("run.movedOn", word("stage." + stepOf(store.state))));
    } else if (clock.isPaused()) {
      pause(false);
    } else if (next(store.state)) {
      move(next(store.state));
    } else {
      close();
    }
  }

  part(strip, "next").addEventListener("click", goOn);
  part(strip, "back").addEventListener("click", () => move(numberOf(store.state) - 1));
  part(strip, "pause").addEventListener("click", () => pause(true));
  part(strip, "jump-go").addEventListener("click", () => move(Number(part(strip, "jump-to").value)));
  part(page, "end").addEventListener("click", end);
  part(strip, "start").addEventListener("click", () => timer(store.state.stage.minutes));
  part(strip, "more").addEventListener("click", () => timer(left() + 2));
  part(strip, "stop").addEventListener("click", () => timer(0));

  /** What to press to go on there. A vote is closed by finding the words only where one is open. */
  const label = (state, to) =>
    stepOf(state) === "VOTE" && nameAt(state, to) === "DRAFT_TEXT" ? word("next.counts") : word("next." + nameAt(state, to));

  function effect(state, to) {
    if (clock.isPaused()) {
      return word("effect.paused");
    }
    const opens = Board.step.opensAt(state);
    const byDate = opens ? ` ${word("opens", Board.step.moment(opens))}` : "";
    const shows = SHOWN.includes(stepOf(state)) ? word("effect.after." + stepOf(state)) + " " : "";
    return to ? shows + word("effect." + nameAt(state, to)) + byDate : word("run.close.text");
  }

  function ways(state) {
    const over = Board.step.isOver(state);
    const to = next(state);
    const paused = clock.isPaused();
    text(part(strip, "next"), paused ? word("next.paused") : to ? label(state, to) : word("run.close"));
    text(part(strip, "effect"), over ? "" : effect(state, to));
    show(part(strip, "move"), !over);
    show(part(strip, "back"), !paused && numberOf(state) > 1);
    show(part(strip, "pause"), state.state === "RUNNING");
    show(part(strip, "jump"), paused);
    const others = (state.plan ?? []).map((step, i) => ({ place: i + 1, name: step.name })).filter((one) => one.place !== numberOf(state));
    const places = part(strip, "jump-to");
    const offered = places.length > 0;
    keyed(places, paused ? others : [], (one) => String(one.place), () => document.createElement("option"), (node, one) => {
      node.value = one.place;
      text(node, `${one.place}. ${word("stage." + one.name)}`);
    });
    if (paused && !offered && to) {
      places.value = to;
    }
  }

  function timing(state) {
    const runs = Boolean(state.stage?.endsAt);
    show(part(strip, "timing"), state.state === "RUNNING");
    show(part(strip, "start"), !runs);
    text(part(strip, "start"), word("run.timer.start", state.stage?.minutes ?? 0));
    show(part(strip, "more"), runs);
    show(part(strip, "stop"), runs && clock.left() > 0); // what has ended cannot be stopped
  }

  return (state) => {
    notice(state);
    const closed = state.state === "CLOSED";
    const step = stepOf(state);
    text(document.getElementById("title"), word("stage." + step));
    text(part(strip, "place"), state.stage ? word("room.place", state.title, state.stage.number, state.stage.of) : state.title);
    text(part(strip, "hint"), questionOf(state) ?? word("hint." + step));
    ways(state);
    const finished = Board.step.isAlone(state) ? word("room.finished", state.present.finished, state.present.joined) : "";
    text(part(strip, "counts"), `${plural(state.present.joined, "present")} ${finished}`);
    timing(state);
    show(part(page, "early"), ["RUNNING", "PAUSED"].includes(state.state));
    show(part(page, "draft"), closed);
    const link = part(page, "draft-link");
    show(link, Boolean(state.charter));
    if (closed && state.charter) {
      link.href = `${link.dataset.address}?code=${encodeURIComponent(state.charter)}`;
    }
  };
})();
