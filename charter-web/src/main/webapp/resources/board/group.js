/* Cards into themes: tick some and choose where they belong, or drag them there (W-10). */
"use strict";
Board.group = (() => {
  const { page, store, outbox, keep, say, cards, calm, drag, apart, suggest, undo, clone, part, text, show, keyed, word, plural, pass } = Board;
  const LOOSE = "loose"; // the key of the ungrouped ones
  const NEW = "new"; // of a theme that is not there yet
  const BEGINNING = 40; // characters of a card that tell which theme it is
  const MANY = 24; // so many ungrouped cards can be looked through by words

  /** Where this person put cards, also while it is still on its way. */
  function placed(state) {
    const moves = outbox.all().filter((one) => one.path === "/moves");
    return state.cards.map((card) => {
      const move = moves.findLast((one) => one.body.cards.includes(card.id));
      return move ? { ...card, theme: move.body.theme } : card;
    });
  }

  /** A card and its copies share it. */
  const original = (card) => card.copyOf ?? card.id;

  const nameOf = (theme) => theme.name || word("theme.unnamed");

  /** What tells a theme from all others: of several without a name, the first card of each. */
  function known(theme, { themes }, all) {
    const alone = themes.filter((one) => !one.name).length < 2;
    const first = theme.name || alone ? null : all.find((card) => card.theme === theme.id);
    if (!first) {
      return nameOf(theme);
    }
    const said = [...first.text.trim().replace(/\s+/g, " ")];
    return word("theme.unnamedWith", said.length > BEGINNING ? said.slice(0, BEGINNING).join("") + "\u2026" : said.join(""));
  }

  const sent = new Map(); // by the key of a move: where its cards were put before

  let foot = null; // the bar of the step that is shown, or of the last one
  const resized = new ResizeObserver(clear);

  function stand(bar) {
    foot = bar;
    resized.disconnect();
    resized.observe(bar);
  }

  /** What is told stands above the bar, which is at the foot of the screen until the end of the page comes. */
  function clear() {
    const { style } = document.documentElement;
    style.setProperty("--bar", foot.offsetHeight + "px");
    style.setProperty("--told", (foot.isConnected ? innerHeight - foot.getBoundingClientRect().top : 0) + "px");
  }

  window.addEventListener("scroll", () => foot?.isConnected && clear(), { passive: true });

  function mount(container) {
    const node = clone("group");
    const list = part(node, "themes");
    const loose = part(node, "loose");
    const bar = part(node, "bar");
    const to = part(node, "to");
    const ticked = new Set();

    function make(theme) {
      const section = clone("theme");
      const rename = part(section, "rename");
      const input = part(rename, "name-input");
      /** Opens a form in place of the buttons; whoever leaves it goes on from the button that opened it. */
      const opening = (form, act) => (open) => {
        const inside = form.contains(document.activeElement);
        show(form, open);
        show(part(section, "acts"), !open);
        if (inside && !open) {
          section.querySelector(`[data-act=${act}]`).focus();
        }
      };
      const dialog = opening(rename, "rename");
      const place = "theme:" + theme.id;
      keep.field(input, place, () => dialog(true));
      dialog(input.value !== "");
      const join = part(section, "join");
      const joining = opening(join, "join");
      section.querySelector("[data-act=join]").addEventListener("click", () => {
        const others = store.state.themes.filter((one) => one.id !== theme.id);
        part(join, "other").replaceChildren(...others.map((one) => new Option(known(one, store.state, placed(store.state)), one.id)));
        joining(true);
        part(join, "other").focus();
      });
      part(join, "leave").addEventListener("click", () => joining(false));
      join.addEventListener("submit", (event) => {
        event.preventDefault();
        outbox.add("POST", `/themes/${theme.id}/join`, { other: part(join, "other").value });
        joining(false);
      });
      section.querySelector("[data-act=rename]").addEventListener("click", () => {
        dialog(true);
        input.value = keep.get(place) ?? store.state.themes.find((one) => one.id === theme.id)?.name ?? "";
        input.focus();
      });
      const done = () => {
        keep.clear(input);
        dialog(false);
      };
      part(rename, "cancel").addEventListener("click", done);
      rename.addEventListener("submit", (event) => {
        event.preventDefault();
        const name = input.value.trim();
        const fault = name === "" ? word("theme.nameless") : cards.fault(name, 120);
        text(part(rename, "problem"), fault);
        if (!fault) {
          outbox.add("PUT", "/themes/" + theme.id, { name }, { text: name, place });
          done();
        }
      });
      section.querySelector("[data-act=delete]").addEventListener("click", () => {
        const name = store.state.themes.find((one) => one.id === theme.id)?.name ?? null;
        pass(section, "[data-act=delete]", to);
        const key = outbox.add("DELETE", "/themes/" + theme.id, null);
        say.info(word("theme.deleted", nameOf({ name })), () => undo.back(key));
      });
      part(section, "find").addEventListener("input", () => sift(section));
      if (theme.id === LOOSE) {
        part(section, "acts").remove();
        join.remove();
        rename.remove();
      }
      section.dataset.drop = theme.id;
      return section;
    }

    /** Only the cards with these words are in sight, and those that are ticked. */
    function sift(section) {
      const words = part(section, "find").value.trim().toLocaleLowerCase();
      const found = [...section.querySelectorAll(".pick")].filter((one) => {
        const fits = part(one, "text").textContent.toLocaleLowerCase().includes(words);
        show(one, fits || part(one, "tick").checked);
        return fits;
      });
      text(part(section, "found"), words === "" ? "" : plural(found.length, "cards"));
    }

    function makeCard(card) {
      const one = clone("pick");
      const box = part(one, "tick");
      box.addEventListener("change", () => {
        ticked[box.checked ? "add" : "delete"](card.id);
        store.changed();
      });
      part(one, "uncopy").addEventListener("click", () => {
        pass(one, "input", to);
        outbox.add("DELETE", "/copies/" + card.id, null);
      });
      part(one, "clear").addEventListener("click", async () => {
        const mark = (unclear) => Board.command.order("PUT", `/cards/${card.id}/unclear`, { unclear });
        box.focus();
        if (await mark(false)) {
          say.info(word("run.clear"), () => mark(true));
        }
      });
      return one;
    }

    function fillCard(one, card) {
      cards.fill(one, card);
      const merged = card.merged ?? [];
      const asked = page.dataset.kind === "run" && card.unclear; // whoever leads says when it was answered
      show(part(one, "more"), merged.length > 0 || Boolean(card.copyOf) || asked);
      show(part(one, "clear"), asked);
      show(part(one, "uncopy"), Boolean(card.copyOf));
      show(part(one, "apart"), merged.length > 0);
      ["uncopy", "clear"].map((name) => part(one, name)).forEach((button) =>
        button.setAttribute("aria-label", `${button.textContent}: ${card.text}`));
      apart(part(one, "merged"), merged);
      part(one, "tick").checked = ticked.has(card.id);
      one.classList.toggle("ticked", ticked.has(card.id));
    }

    function update(section, theme, all) {
      const own = all.filter((card) => (card.theme ?? LOOSE) === theme.id);
      text(part(section, "name"), theme.id === LOOSE ? word("theme.loose") : nameOf(theme));
      text(part(section, "count"), Board.vote.sized(theme, own.length));
      section.classList.toggle("unnamed", theme.id !== LOOSE && !theme.name);
      const spoken = theme.id === LOOSE ? word("theme.loose") : known(theme, store.state, all);
      section.setAttribute("aria-label", spoken);
      section.querySelectorAll("[data-act]").forEach((button) =>
        button.setAttribute("aria-label", `${button.textContent}: ${spoken}`));
      cards.list(part(section, "cards"), own, makeCard, fillCard);
      const find = part(section, "find");
      show(part(section, "finding"), theme.id === LOOSE && (own.length > MANY || find.value !== ""));
      if (find.value !== "") {
        sift(section);
      }
      text(part(section, "empty"), own.length > 0 ? "" : word(theme.id === LOOSE ? "theme.allGrouped" : "theme.empty"));
    }

    function choices(state, all) {
      const wanted = [["", word("move.choose")], [NEW, word("move.new")], ...state.themes.map((t) => [t.id, known(t, state, all)]),
        [LOOSE, word("theme.loose")]];
      const same = wanted.length === to.options.length
        && wanted.every(([key, name], i) => to.options[i].value === key && to.options[i].text === name);
      if (!same) {
        const chosen = to.value;
        to.replaceChildren(...wanted.map(([key, name]) => new Option(name, key)));
        to.value = wanted.some(([key]) => key === chosen) ? chosen : "";
      }
    }

    /** Cards to a theme, out of all themes, or into a new one. */
    function assign(ids, target) {
      const { state } = store;
      const theme = target === LOOSE ? null : target;
      if (target === NEW) {
        outbox.add("POST", "/themes", { name: null, cards: ids });
        say.quietly(word("move.newDone", plural(ids.length, "cards")));
      } else if (theme !== null && !state.themes.some((one) => one.id === theme)) {
        say.problem(word("move.gone"));
      } else {
        const before = new Map(placed(state).map((card) => [card.id, card.theme ?? null]));
        const moving = ids.filter((id) => before.get(id) !== theme);
        const name = theme === null ? word("theme.loose") : nameOf(state.themes.find((one) => one.id === theme));
        if (moving.length > 0) {
          sent.set(outbox.add("POST", "/moves", { cards: moving, theme }), before);
          say.quietly(word("move.done", plural(moving.length, "cards"), name));
        }
      }
      ticked.clear();
      store.changed();
    }

    /** The ticked cards into one more theme; one that is in none moves, and one that is there already stays as it is. */
    function copy(theme) {
      const all = placed(store.state);
      const there = new Set(all.filter((card) => card.theme === theme).map(original));
      const chosen = all.filter((card) => ticked.has(card.id));
      const going = chosen.filter((card) => !there.has(original(card)) && there.add(original(card)));
      going.forEach((card) => outbox.add("POST", "/copies", { card: card.id, theme }));
      const moved = going.filter((card) => !card.theme).length;
      if (going.length > moved) {
        say.quietly(word("copy.done", plural(going.length - moved, "cards")));
      }
      if (moved > 0) {
        say.info(plural(moved, "copy.moved"));
      } else if (going.length === 0) {
        say.info(plural(chosen.length, "copy.there"));
      }
    }

    /** Nothing is ticked any more; a button that goes with that passes the focus on. */
    function untick() {
      ticked.clear();
      if (bar.contains(document.activeElement) && document.activeElement.type === "button") {
        to.focus();
      }
      store.changed();
    }

    bar.addEventListener("submit", (event) => {
      event.preventDefault();
      const ids = [...ticked];
      if (to.value === "" || (ids.length === 0 && to.value !== NEW)) {
        say.problem(word(ids.length === 0 ? "move.tickFirst" : "move.choose"));
        (ids.length === 0 ? node.querySelector("input[type=checkbox]") : to)?.focus();
      } else {
        assign(ids, to.value);
        to.value = to.value === NEW ? "" : to.value; // or the next card would be in one more theme, alone
      }
    });
    part(bar, "merge").addEventListener("click", () => {
      const key = outbox.add("POST", "/merges", { cards: [...ticked] });
      say.info(word("merge.done", ticked.size), () => undo.back(key));
      untick();
    });
    part(bar, "copy").addEventListener("click", () => {
      if (!store.state.themes.some((one) => one.id === to.value)) {
        say.problem(word("copy.choose"));
        to.focus();
        return;
      }
      copy(to.value);
      untick();
    });
    part(bar, "undo").addEventListener("click", () => {
      undo.last();
      if (!undo.possible()) {
        to.focus();
      }
    });
    part(bar, "none").addEventListener("click", untick);
    const inHand = drag(node, {
      taken: (id) => (ticked.has(id) ? [...ticked] : [id]),
      drop: assign,
      done: store.changed,
    });
    container.append(node);
    stand(bar);
    const suggesting = suggest.mount(part(node, "suggest"));

    /** Cards of one chart that stand for themselves. */
    function mergeable(all) {
      const chosen = all.filter((card) => ticked.has(card.id));
      return chosen.length > 1 && chosen.every((card) => card.chart === chosen[0].chart && !card.copyOf);
    }

    function draw(state) {
      const all = placed(state);
      [...ticked].filter((id) => !all.some((card) => card.id === id)).forEach((id) => ticked.delete(id));
      const fill = (section, theme) => update(section, theme, all);
      keyed(loose, [{ id: LOOSE }], (theme) => theme.id, make, fill);
      keyed(list, state.themes, (theme) => theme.id, make, fill);
      show(part(node, "none-yet"), state.themes.length === 0);
      choices(state, all);
      text(part(bar, "count"), ticked.size === 0 ? word("move.tickFirst") : plural(ticked.size, "ticked"));
      show(part(bar, "none"), ticked.size > 0);
      show(part(bar, "copy"), ticked.size > 0 && state.themes.length > 0);
      show(part(bar, "merge"), mergeable(all));
      show(part(bar, "undo"), undo.possible());
      suggesting(state);
      clear();
    }

    const calmly = calm(node);
    return () => calmly(() => inHand() || draw(store.state)); // nothing moves under a hand that drags
  }

  outbox.onSettled((command) => {
    if (command.path === "/moves") {
      const { cards: ids, theme } = command.body;
      const all = store.state.cards;
      const before = sent.get(command.key);
      sent.delete(command.key);
      const once = (card) => all.filter((other) => original(other) === original(card)).length < 2;
      const untold = all.filter((card) => ids.includes(card.id) && before?.get(card.id) === (card.theme ?? null)); // others may have been moved on
      store.apply("moved", { cards: untold.filter((card) => theme !== null || once(card)).map((card) => card.id), theme }); // which of several stays is the server's to say
    }
  });

  return { mount, nameOf, known };
})();
