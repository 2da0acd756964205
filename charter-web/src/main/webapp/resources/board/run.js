/* The facilitator's page: the board with the controls of the step. */
"use strict";
(() => {
  const { page, part, clone, text, show, word, plural, listed, pass, store, live, say, wall, group, cards, check, distil, flags, strip, command, people, breakout, scribe, same, apart, keep, refused } = Board;
  const box = document.getElementById("step");
  const { stepOf, placeOf, isOver } = Board.step;
  let shown = null;
  let update = null;

  /** A shown card may be worded anew or taken away; it is marked. So is one that somebody does not understand. */
  function editable(card) {
    const node = clone("card-edit");
    const path = "/cards/" + card.id;
    const current = () => store.state.cards.find((one) => one.id === card.id);
    const place = "edit:" + card.id;
    function edit() {
      const form = clone("own-edit");
      const input = part(form, "text");
      keep.field(input, place);
      input.value ||= current().text;
      form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const fault = cards.fault(input.value);
        const before = current();
        const value = input.value.trim();
        text(part(form, "problem"), fault);
        if (!fault && (await command.order("PUT", path, { text: value }))) {
          done();
          say.info(word("run.edited"), async () => {
            if (![value, before.text].includes(current()?.text)) { // the news of it may still be on its way
              say.problem(word("undo.newer"));
            } else if ((await command.order("PUT", path, { text: before.text })) && before.unclear) {
              command.order("PUT", path + "/unclear", { unclear: true });
            }
          });
        }
      });
      const done = () => {
        keep.set(place, null);
        form.remove();
        node.classList.remove("editing");
        node.querySelector("[data-act=edit]").focus();
      };
      part(form, "cancel").addEventListener("click", done);
      node.classList.add("editing");
      node.append(form);
      return input;
    }
    node.querySelector("[data-act=edit]").addEventListener("click", () => edit().focus());
    if (keep.get(place)) {
      edit();
    }
    node.querySelector("[data-act=unclear]").addEventListener("click", () =>
      command.order("PUT", path + "/unclear", { unclear: !current().unclear }));
    node.querySelector("[data-act=delete]").addEventListener("click", async () => {
      pass(node, "[data-act=delete]", document.getElementById("content"));
      if (await command.order("DELETE", path)) {
        say.info(word("run.deleted"), () => command.order("POST", path + "/back", {}));
      }
    });
    return node;
  }

  function fillEditable(node, card) {
    const mark = node.querySelector("[data-act=unclear]");
    const merged = card.merged ?? [];
    cards.fill(node, card);
    mark.setAttribute("aria-pressed", String(card.unclear));
    mark.setAttribute("aria-label", `${mark.textContent}: ${card.text}`);
    show(part(node, "apart"), merged.length > 0);
    apart(part(node, "merged"), merged);
  }

  /** Cards to read out; those with the same words are offered to be merged first. */
  function reveal(container) {
    const node = clone("charts");
    const merging = same.mount(container, () => document.getElementById("content"));
    container.append(node);
    return (state) => {
      merging(state);
      ["DO", "DONT"].forEach((chart) => cards.sheet(part(node, chart), chart, state, 0, editable, fillEditable));
    };
  }

  /** What everybody sees, and above it what only this person may do before all is shown. */
  const writing = (step) => (container) => {
    const above = check(container);
    const below = wall.STEPS[step](container);
    return (state) => {
      above(state);
      below(state);
    };
  };

  /** The flags, and below them the wording to mend. */
  function checking(container) {
    const above = flags.decide(container);
    const below = distil.mount(container);
    return (state) => {
      above(state);
      below(state);
    };
  }

  const OWN = {
    WRITE_DO_DONT: writing("WRITE_DO_DONT"),
    MEANS: writing("MEANS"),
    REVEAL: reveal,
    CLUSTER: group.mount,
    NAME_THEMES: group.mount,
    DRAFT_TEXT: distil.mount,
    BEHAVIOURS: distil.mount,
    REALITY_CHECK: checking,
  };

  function enter(step, state) {
    const first = shown === null;
    const inside = box.contains(document.activeElement);
    shown = placeOf(state);
    page.dataset.step = step;
    box.replaceChildren();
    update = (OWN[step] ?? wall.STEPS[step])(box);
    if (!first) {
      say.close(); // it spoke of the step before
      say.quietly(word("step.now", word("stage." + step)));
      window.scrollTo(0, 0);
      if (inside) { // somebody else went on, or a date did
        document.getElementById("content").focus();
      }
    }
  }

  part(page, "import").addEventListener("submit", async (event) => {
    event.preventDefault();
    const input = part(page, "file");
    const file = input.files[0];
    if (!file) {
      say.problem(word("run.import.choose"));
      input.focus();
      return;
    }
    const answer = await command.order("POST", "/import", file, "text/csv");
    if (answer) {
      say.info(word("run.import.done"));
      input.value = "";
    }
  });

  part(page, "unseen-show").addEventListener("click", async () => {
    if (await command.order("POST", "/unseen/shown", {})) {
      document.getElementById("content").focus(); // the button goes with what it was for
    }
  });

  const display = part(page, "display");
  display.addEventListener("click", async () => {
    let answer = await command.attempt("POST", "/display", { again: false });
    if (answer.body.key === "workshop.displayThere") {
      if (!(await command.ask(display.textContent, answer.body.title, [["go", word("run.display.again")]]))) {
        return;
      }
      answer = await command.attempt("POST", "/display", { again: true });
    }
    const made = command.content(answer);
    if (made) {
      const field = part(page, "display-link");
      field.value = `${page.dataset.room}?key=${encodeURIComponent(made.key)}`;
      show(part(page, "display-box"), true);
      field.select();
    }
  });

  store.onChange((state) => {
    const step = stepOf(state);
    show(document.getElementById("loading"), false);
    show(part(page, "board"), true);
    if (placeOf(state) !== shown) {
      enter(step, state);
    }
    show(part(page, "import"), ["LOBBY", "WELCOME", "RECALL", "WRITE_DO_DONT"].includes(step));
    ["joining", "replan"].forEach((name) => show(part(page, name), !isOver(state)));
    text(part(page, "names"), listed(state.present.names ?? []));
    cards.questions(state);
    show(part(page, "unseen"), state.unseen > 0 && !isOver(state));
    text(part(page, "unseen-says"), state.unseen > 0 ? plural(state.unseen, "run.unseen") : "");
    text(part(page, "unseen-show"), state.unseen > 0 ? plural(state.unseen, "run.unseen.show") : "");
    people(state);
    scribe(state);
    breakout.lead(state);
    strip(state);
    update(state);
    refused();
  });

  Board.onEvent = (kind, data) => {
    const counts = { revealed: data.cards?.length, moved: data.cards?.length, theme: 1, principle: 1 };
    if (counts[kind]) {
      say.arrived(kind, counts[kind]);
    }
    if (kind === "unseen" && data.unseen > 0) {
      say.arrived(kind, data.unseen);
    }
    if (kind === "card" && data.source === "GROUP") {
      say.arrived("proposal");
    }
  };

  Board.onStranger = () => location.reload(); // signed out meanwhile, or leads no more: the portal says so

  live.refresh();
})();
