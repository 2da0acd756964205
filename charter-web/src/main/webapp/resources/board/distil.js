/* Wording the definition and the principles, each part with the cards it came from. Everybody sees it as it is saved. */
"use strict";
Board.distil = (() => {
  const { store, command, keep, say, cards, group, vote, clone, part, text, show, keyed, word, plural, pass } = Board;
  const DEFINITION_MAX = 600;
  const PRINCIPLE_MAX = 200;
  const BEHAVIOUR_MAX = 500;
  const SENTENCES = 3;

  function definition(node) {
    const input = part(node, "text");
    const ticked = new Set(store.state.definition?.cards ?? []);
    const saved = () => store.state.definition?.text ?? "";
    let known = saved();
    keep.field(input, "definition");
    input.value = input.value || known;
    let count = 0;
    const stands = (one) => one.text === saved() && [...one.cards].sort().join() === [...(store.state.definition?.cards ?? [])].sort().join();
    const written = () => ({ text: input.value.trim(), cards: [...ticked] });
    const told = () => {
      const same = stands(written());
      text(part(node, "count"), word("distil.sentences", count, SENTENCES));
      part(node, "count").classList.toggle("over", count > SENTENCES);
      text(part(node, "saved"), same ? (saved() ? word("distil.saved") : "") : word("distil.unsaved"));
    };
    input.addEventListener("input", told);
    const reading = Board.reading(node, input, (read) => {
      count = read.sentences;
      told();
    });
    /** A known definition to begin with, or what a group said. Nothing is saved by it, and what stood there comes back with one press. */
    function begin(value, card) {
      const was = input.value;
      const before = [...ticked];
      const put = (words, cardIds) => {
        input.value = words;
        keep.set("definition", words);
        ticked.clear();
        cardIds.forEach((id) => ticked.add(id));
        reading.ask();
        store.changed();
      };
      put(value, card ? [...before, card] : before);
      say.info(word("distil.started"), () => put(was, before));
      input.focus();
    }
    node.querySelectorAll("[data-known]").forEach((row) =>
      part(row, "start").addEventListener("click", () => begin(part(row, "known").textContent)));
    /** A statement goes on from its stem, unless somebody typed that, too. */
    function whole(statement) {
      const stem = word("chart.MEANS");
      return statement.toLowerCase().startsWith(stem.toLowerCase()) ? statement : `${stem} ${statement}`;
    }
    node.addEventListener("submit", async (event) => {
      event.preventDefault();
      await reading.ask(); // the count may be of what stood there before
      const fault = count > SENTENCES ? word("distil.tooMany", SENTENCES) : cards.fault(input.value, DEFINITION_MAX);
      text(part(node, "problem"), fault);
      const was = store.state.definition;
      const now = written();
      if (!fault && (await command.order("PUT", "/definition", now))) {
        keep.set("definition", null);
        if (was && was.text !== now.text) {
          say.info(word("distil.replaced"), () =>
            ([was, now].some(stands) // the news of it may still be on its way
              ? command.order("PUT", "/definition", { text: was.text, cards: was.cards })
              : say.problem(word("undo.newer"))));
        } else {
          say.quietly(word("distil.saved"));
        }
      }
    });
    /** Saved from elsewhere: shown here, unless something else is being written. */
    function follow() {
      const typed = input.value.trim();
      if (saved() !== known && (typed === known || (typed === saved() && ticked.size === 0))) {
        input.value = saved();
        ticked.clear();
        store.state.definition.cards.forEach((id) => ticked.add(id));
        reading.ask();
      }
      known = saved();
    }

    let shown = null;
    /** Words that a group hands in are not to wait unseen; those it takes back are no source any more. */
    function sources(statements) {
      const now = new Set(statements.map((card) => card.id));
      [...ticked].filter((id) => shown?.has(id) && !now.has(id)).forEach((id) => ticked.delete(id));
      text(part(node, "many"), String(now.size));
      part(node, "statements").open ||= shown !== null && now.size > shown.size;
      shown = now;
    }

    return (state) => {
      follow();
      const statements = state.cards.filter((card) => card.chart === "MEANS");
      sources(statements);
      cards.list(part(node, "cards"), statements, (card) => {
        const one = clone("statement");
        part(one, "use").addEventListener("click", () => begin(whole(store.state.cards.find((now) => now.id === card.id).text), card.id));
        part(one, "tick").addEventListener("change", (event) => {
          ticked[event.target.checked ? "add" : "delete"](card.id);
          told();
        });
        return one;
      }, (one, card) => {
        cards.fill(one, card);
        part(one, "tick").checked = ticked.has(card.id);
        part(one, "use").setAttribute("aria-label", `${part(one, "use").textContent}: ${card.text.slice(0, 80)}`);
      });
      told();
    };
  }

  async function add(principle, kind, value, card) {
    return command.order("POST", `/principles/${principle}/behaviours`, { kind, text: value, card });
  }

  function behaviour(principle, one) {
    const node = clone("behaviour");
    const path = `/principles/${principle}/behaviours/${one.id}`;
    const current = () => store.state.principles.find((p) => p.id === principle)?.behaviours.find((b) => b.id === one.id);
    const form = part(node, "edit");
    const input = part(form, "text");
    const done = () => {
      keep.clear(input);
      show(form, false);
    };
    keep.field(input, "reword:" + one.id);
    show(form, input.value !== "");
    node.querySelector("[data-act=edit]").addEventListener("click", () => {
      input.value ||= current().text;
      show(form, true);
      input.focus();
    });
    part(form, "cancel").addEventListener("click", done);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const { kind, card } = current();
      if (await command.order("PUT", path, { kind, text: input.value, card })) {
        done();
      }
    });
    node.querySelector("[data-act=delete]").addEventListener("click", async () => {
      pass(node, "[data-act=delete]", node.closest(".principle")?.querySelector("[data-part=add] [data-part=text]"));
      if (await command.order("DELETE", path)) {
        say.info(word("distil.behaviourGone"), () => command.order("POST", path + "/back", {}));
      }
    });
    return node;
  }

  function fillBehaviour(node, one, state) {
    const source = state.cards.find((card) => card.id === one.card);
    cards.sign(node, one.kind);
    text(part(node, "text"), one.text);
    text(part(node, "source"), source ? word("distil.fromCard", source.text) : "");
    node.querySelectorAll("[data-act]").forEach((button) =>
      button.setAttribute("aria-label", `${button.textContent}: ${one.text.slice(0, 80)}`));
  }

  function makePrinciple(one) {
    const node = clone("principle-edit");
    const name = part(node, "name");
    const form = part(node, "add");
    const kind = part(form, "kind");
    const input = part(form, "text");
    keep.field(name, "principle:" + one.id);
    keep.field(input, "behaviour:" + one.id);
    name.addEventListener("keydown", (event) => {
      if (event.key === "Enter") { // a principle is one line, however long
        event.preventDefault();
        part(node, "rename").requestSubmit();
      }
    });
    part(node, "rename").addEventListener("submit", async (event) => {
      event.preventDefault();
      if (await command.order("PUT", "/principles/" + one.id, { name: name.value.trim() })) {
        keep.set("principle:" + one.id, null);
        say.quietly(word("distil.saved"));
      }
    });
    node.querySelector("[data-act=delete-principle]").addEventListener("click", async () => {
      const path = "/principles/" + one.id;
      pass(node, "[data-act=delete-principle]", document.getElementById("content"));
      if (await command.order("DELETE", path)) {
        say.info(word("distil.principleGone"), () => command.order("POST", path + "/back", {}));
      }
    });
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const fault = cards.fault(input.value, BEHAVIOUR_MAX);
      text(part(form, "problem"), fault);
      if (!fault && (await add(one.id, kind.value, input.value.trim(), null))) {
        keep.clear(input);
      }
      input.focus();
    });
    return node;
  }

  function fillPrinciple(node, one, state) {
    const theme = state.themes.find((t) => t.id === one.theme);
    const own = state.cards.filter((card) => theme && card.theme === theme.id);
    const used = new Set(one.behaviours.map((b) => b.card));
    const name = part(node, "name");
    node.setAttribute("aria-label", one.name);
    if (document.activeElement !== name && name.dataset.saved !== one.name) {
      name.value = keep.get("principle:" + one.id) ?? one.name;
      name.dataset.saved = one.name;
    }
    text(part(node, "source"), theme
      ? word("distil.fromTheme", group.nameOf(theme), plural(theme.dots ?? 0, "dots"), plural(own.length, "cards"))
      : word("distil.fromNone"));
    keyed(part(node, "behaviours"), one.behaviours, (b) => b.id, (b) => behaviour(one.id, b), (li, b) => fillBehaviour(li, b, state));
    show(part(node, "missing"), !one.behaviours.some((b) => b.kind === "DO"));
    show(part(node, "sources"), own.some((card) => !used.has(card.id)));
    cards.list(part(node, "cards"), own.filter((card) => !used.has(card.id)), (card) => {
      const li = clone("source-card");
      part(li, "use").addEventListener("click", () => {
        const now = store.state.cards.find((c) => c.id === card.id);
        pass(li, "[data-part=use]", part(part(node, "add"), "text"));
        add(one.id, now.chart === "DONT" ? "DONT" : "DO", now.text, now.id);
      });
      return li;
    }, (li, card) => {
      cards.fill(li, card);
      part(li, "use").setAttribute("aria-label", `${part(li, "use").textContent}: ${card.text.slice(0, 80)}`);
    });
  }

  /** A theme without a name lends its first card's words: they say more than that there is none. */
  function nameFor(theme) {
    const first = store.state.cards.find((card) => card.theme === theme.id);
    return theme.name || [...(first?.text ?? group.nameOf(theme))].slice(0, PRINCIPLE_MAX).join("");
  }

  function mount(container) {
    const node = clone("distil");
    const defining = definition(part(node, "definition"));
    const free = part(node, "free");
    const make = async (name, theme) => command.order("POST", "/principles", { name, theme });
    free.addEventListener("submit", async (event) => {
      event.preventDefault();
      const fault = cards.fault(part(free, "text").value, PRINCIPLE_MAX);
      text(part(free, "problem"), fault);
      if (!fault && (await make(part(free, "text").value.trim(), null))) {
        keep.clear(part(free, "text"));
      }
    });
    keep.field(part(free, "text"), "principle");
    container.append(node);
    return (state) => {
      defining(state);
      keyed(part(node, "themes"), vote.ranked(state), (theme) => theme.id, (theme) => {
        const li = clone("theme-source");
        part(li, "make").addEventListener("click", () => {
          pass(li, "[data-part=make]", part(free, "text"));
          make(nameFor(store.state.themes.find((t) => t.id === theme.id)), theme.id);
        });
        return li;
      }, (li, theme) => {
        const made = state.principles.some((one) => one.theme === theme.id);
        text(part(li, "name"), group.nameOf(theme));
        text(part(li, "count"), plural(theme.dots ?? 0, "dots"));
        text(part(li, "before"), vote.before(theme));
        show(part(li, "tie"), theme.tie);
        show(part(li, "made"), made);
        show(part(li, "make"), !made);
        part(li, "make").setAttribute("aria-label", `${part(li, "make").textContent}: ${group.nameOf(theme)}`);
      });
      keyed(part(node, "principles"), state.principles, (one) => one.id, makePrinciple, (one, principle) => fillPrinciple(one, principle, state));
    };
  }

  return { mount };
})();
