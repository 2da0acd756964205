/* The cards this person wrote and nobody else sees yet: the saved ones and those still on their way. */
"use strict";
Board.own = (() => {
  const PAUSE = 1500; // ms in which "card added" is spoken
  const { store, outbox, keep, say, cards, clock, clone, part, text, show, keyed, word, pass } = Board;

  /** What the server has, as this person left it, followed by what it does not have yet. */
  function every() {
    const commands = outbox.all();
    const claimed = new Set();
    const saved = store.state.mine
      .filter((card) => !commands.some((one) => one.method === "DELETE" && one.path === "/cards/" + card.id))
      .map((card) => {
        const edit = commands.find((one) => one.method === "PUT" && one.path === "/cards/" + card.id);
        return edit ? { ...card, text: edit.text, waiting: edit.waiting, key: edit.key } : card;
      });
    const arrived = (one) => {
      const card = store.state.mine.find(
        (mine) => mine.chart === one.chart && mine.text === one.text && !one.seen.includes(mine.id) && !claimed.has(mine.id),
      );
      return card ? claimed.add(card.id) : null;
    };
    const sending = commands
      .filter((one) => one.path === "/cards" && !arrived(one))
      .map((one) => ({ ...one, id: "sending:" + one.key }));
    return [...saved, ...sending];
  }

  /** Not shown, as so few wrote: it can be thrown away, and not worded anew (W-06). */
  const isUnseen = (card) => card.takenOut === "FEW_WROTE";

  /** Where what is new on this chart is typed. */
  const placeOf = (chart) => "write:" + chart;

  const all = (charts) => every().filter((card) => charts.includes(card.chart) && !isUnseen(card));
  const unseen = () => every().filter(isUnseen);

  function add(chart, value) {
    outbox.add("POST", "/cards", { chart, text: value }, { chart, text: value, place: placeOf(chart), seen: store.state.mine.map((card) => card.id) });
  }

  const stepOf = (chart) => (chart === "MEANS" ? "MEANS" : "WRITE_DO_DONT");

  /** The charts for which cards may still come in: after their own step, until a vote (W-08), and not in the last step. */
  function late(state) {
    const steps = (state.plan ?? []).slice(0, Board.step.numberOf(state)).map((step) => step.name);
    const isLate = (at) => at > steps.lastIndexOf("VOTE") && at < steps.length - 1;
    const none = Board.step.isOver(state) || steps.at(-1) === "CLOSE";
    return none ? [] : ["DO", "DONT", "MEANS"].filter((chart) => isLate(steps.lastIndexOf(stepOf(chart))));
  }

  const isStopped = (card) => clock.stops(late(store.state).includes(card.chart));

  /** What was being worded anew when its step ended goes where it can still be added. */
  function rescue(card) {
    const value = keep.get("edit:" + card.id);
    if (value && value !== card.text) {
      keep.append(placeOf(card.chart), value);
      keep.set("chart", card.chart);
    }
    keep.set("edit:" + card.id, null);
  }

  function remove(node, card) {
    keep.set("edit:" + card.id, null);
    const next = node.closest(".writer")?.querySelector("details:not([open]) > summary, textarea");
    pass(node, "[data-act=delete]", next ?? document.getElementById("title"));
    outbox.add("DELETE", "/cards/" + card.id, null);
    const back = () => (isUnseen(card) ? outbox.add("POST", `/cards/${card.id}/back`, {}) : add(card.chart, card.text));
    say.info(word("own.deleted"), back);
  }

  function edit(node, card) {
    const form = clone("own-edit");
    const input = part(form, "text");
    const name = "edit:" + card.id;
    keep.field(input, name);
    input.value = input.value || card.text;
    const done = (focused) => {
      keep.set(name, null);
      form.remove();
      node.classList.remove("editing");
      focused.focus();
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const fault = isStopped(card) ? word("write.locked") : cards.fault(input.value);
      text(part(form, "problem"), fault);
      if (!fault) {
        const value = input.value.trim();
        outbox.add("PUT", "/cards/" + card.id, { text: value }, { text: value, place: placeOf(card.chart) });
        node.tabIndex = -1;
        done(node); // its buttons are away until it is saved
      }
    });
    part(form, "cancel").addEventListener("click", () => done(node.querySelector("[data-act=edit]")));
    node.classList.add("editing");
    node.append(form);
    keep.set(name, input.value);
    input.focus();
  }

  function make(card) {
    const node = clone("own");
    const current = () => every().find((one) => one.id === card.id);
    node.addEventListener("click", (event) => {
      const act = event.target.closest("[data-act]")?.dataset.act;
      ({ edit: () => edit(node, current()), delete: () => remove(node, current()) })[act]?.();
    });
    if (keep.get("edit:" + card.id)) {
      queueMicrotask(() => edit(node, card));
    }
    return node;
  }

  const nudges = (hints = []) => hints.map((hint) => word("nudge." + hint)).join(" ");

  /** What could be said better, after what was announced at once. */
  function nudge(hints = []) {
    if (hints.length > 0) {
      setTimeout(() => say.quietly(nudges(hints)), PAUSE);
    }
  }

  function update(node, card) {
    cards.sign(node, card.chart);
    text(part(node, "text"), card.text);
    const gone = card.takenOut ? word("own.takenOut." + card.takenOut) : "";
    const waits = !card.key && late(store.state).includes(card.chart) ? word("own.late") : "";
    text(part(node, "meta"), card.waiting ? word("own.waiting") : gone || waits);
    const said = card.key || gone ? "" : nudges(card.hints);
    text(part(node, "nudge"), said);
    show(part(node, "nudge"), said !== "");
    node.classList.toggle("gone", gone !== "" && !isUnseen(card));
    node.setAttribute("aria-busy", String(Boolean(card.key)));
    const saved = !card.key && !gone && !isStopped(card);
    node.querySelectorAll("[data-act]").forEach((button) => {
      show(button, saved || (isUnseen(card) && !card.key && button.dataset.act === "delete"));
      button.setAttribute("aria-label", `${button.textContent}: ${card.text.slice(0, 80)}`);
    });
    if (saved && node.matches("[tabindex]")) { // just worded anew
      const here = node === document.activeElement;
      node.removeAttribute("tabindex");
      if (here) {
        node.querySelector("[data-act=edit]").focus();
      }
    }
  }

  const list = (node, some) => keyed(node, some, (card) => card.id, make, update);
  const render = (node, charts) => list(node, all(charts));

  let before = { mine: [], step: null };
  store.onChange((state) => {
    const step = Board.step.stepOf(state);
    const left = step === before.step ? null : before.step;
    const gone = (card) => stepOf(card.chart) === left || !state.mine.some((one) => one.id === card.id);
    before.mine.filter(gone).forEach(rescue);
    before = { mine: state.mine, step };
  });

  outbox.onSettled((command, answer) => {
    const { state } = store;
    if (command.path.startsWith("/cards")) {
      nudge(answer.hints);
    }
    if (command.path === "/cards" && answer.id && !state.mine.some((card) => card.id === answer.id)) {
      store.own([...state.mine, { id: answer.id, chart: command.chart, text: command.text, hints: answer.hints }]);
    } else if (command.method === "PUT" && command.path.startsWith("/cards/")) {
      const reworded = { text: command.text, hints: answer.hints };
      store.own(state.mine.map((card) => ("/cards/" + card.id === command.path ? { ...card, ...reworded } : card)));
    } else if (command.method === "DELETE" && command.path.startsWith("/cards/")) {
      store.own(state.mine.filter((card) => "/cards/" + card.id !== command.path));
    }
  });

  return { placeOf, all, unseen, late, add, list, render };
})();
