/* Cards into themes: tick some and choose where they belong, or drag them where there is a mouse (W-10). */
"use strict";
Board.group = (() => {
  const { page, store, outbox, say, cards, clone, part, text, show, keyed, word, plural } = Board;
  const LOOSE = "loose"; // the key of the ungrouped ones
  let dragging = null;

  /** SortableJS comes only now, and only to who has a pointer to drag with. */
  function sortable() {
    if (!matchMedia("(pointer: fine)").matches) {
      return Promise.reject();
    }
    dragging ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = page.dataset.sortable;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return dragging;
  }

  /** Where this person put cards, also while it is still on its way. */
  function placed(state) {
    const moves = outbox.all().filter((one) => one.path === "/moves");
    return state.cards.map((card) => {
      const move = moves.findLast((one) => one.body.cards.includes(card.id));
      return move ? { ...card, theme: move.body.theme } : card;
    });
  }

  const move = (ids, theme) => ids.length > 0 && outbox.add("POST", "/moves", { cards: ids, theme });

  const nameOf = (theme) => theme.name || word("theme.unnamed");

  function mount(container) {
    const node = clone("group");
    const list = part(node, "themes");
    const bar = part(node, "bar");
    const to = part(node, "to");
    const ticked = new Set();

    const themeOf = (target) => target.closest("[data-key]").dataset.key;

    function make(theme) {
      const section = clone("theme");
      const rename = part(section, "rename");
      const input = part(rename, "name-input");
      const heading = part(section, "name");
      heading.id = "theme-" + theme.id;
      section.setAttribute("aria-labelledby", heading.id);
      const dialog = (open) => {
        show(rename, open);
        show(part(section, "acts"), !open);
      };
      section.querySelector("[data-act=rename]").addEventListener("click", () => {
        dialog(true);
        input.value = store.state.themes.find((one) => one.id === theme.id)?.name ?? "";
        input.focus();
      });
      part(rename, "cancel").addEventListener("click", () => dialog(false));
      rename.addEventListener("submit", (event) => {
        event.preventDefault();
        const name = input.value.trim();
        const fault = name === "" ? word("theme.nameless") : cards.fault(name, 120);
        text(part(rename, "problem"), fault);
        if (!fault) {
          outbox.add("PUT", "/themes/" + theme.id, { name });
          dialog(false);
        }
      });
      section.querySelector("[data-act=delete]").addEventListener("click", () => {
        const held = placed(store.state).filter((card) => card.theme === theme.id).map((card) => card.id);
        const name = store.state.themes.find((one) => one.id === theme.id)?.name ?? null;
        outbox.add("DELETE", "/themes/" + theme.id, null);
        say.info(word("theme.deleted", nameOf({ name })), () => outbox.add("POST", "/themes", { name, cards: held }));
      });
      if (theme.id === LOOSE) {
        part(section, "acts").remove();
        rename.remove();
      }
      drag(part(section, "cards"));
      return section;
    }

    function drag(into) {
      sortable().then(() =>
        window.Sortable.create(into, {
          group: "cards",
          sort: false,
          animation: 120,
          filter: "input",
          preventOnFilter: false,
          onEnd(event) {
            const id = event.item.dataset.key;
            const theme = themeOf(event.to.closest("section"));
            if (event.from !== event.to) {
              move(ticked.has(id) ? [...ticked] : [id], theme === LOOSE ? null : theme);
              ticked.clear();
            }
            store.changed();
          },
        }),
      ).catch(() => {}); // ticking and choosing does it all
    }

    function makeCard(card) {
      const one = clone("pick");
      const box = part(one, "tick");
      box.addEventListener("change", () => {
        ticked[box.checked ? "add" : "delete"](card.id);
        store.changed();
      });
      return one;
    }

    function fillCard(one, card) {
      cards.fill(one, card);
      part(one, "tick").checked = ticked.has(card.id);
      one.classList.toggle("ticked", ticked.has(card.id));
    }

    function update(section, theme, all) {
      const own = all.filter((card) => (card.theme ?? LOOSE) === theme.id);
      text(part(section, "name"), theme.id === LOOSE ? word("theme.loose") : nameOf(theme));
      text(part(section, "count"), plural(own.length, "cards"));
      section.classList.toggle("unnamed", theme.id !== LOOSE && !theme.name);
      section.querySelectorAll("[data-act]").forEach((button) =>
        button.setAttribute("aria-label", `${button.textContent}: ${nameOf(theme)}`));
      cards.list(part(section, "cards"), own, makeCard, fillCard);
      text(part(section, "empty"), own.length > 0 ? "" : word(theme.id === LOOSE ? "theme.allGrouped" : "theme.empty"));
    }

    function choices(state) {
      const wanted = [["", word("move.choose")], ["new", word("move.new")], ...state.themes.map((t) => [t.id, nameOf(t)]),
        [LOOSE, word("theme.loose")]];
      const same = wanted.length === to.options.length
        && wanted.every(([key, name], i) => to.options[i].value === key && to.options[i].text === name);
      if (!same) {
        const chosen = to.value;
        to.replaceChildren(...wanted.map(([key, name]) => new Option(name, key)));
        to.value = wanted.some(([key]) => key === chosen) ? chosen : "";
      }
    }

    bar.addEventListener("submit", (event) => {
      event.preventDefault();
      const ids = [...ticked];
      if (to.value === "" || (ids.length === 0 && to.value !== "new")) {
        say.problem(word(ids.length === 0 ? "move.tickFirst" : "move.choose"));
        (ids.length === 0 ? list.querySelector("input[type=checkbox]") : to)?.focus();
      } else if (to.value === "new") {
        outbox.add("POST", "/themes", { name: null, cards: ids });
        say.quietly(word("move.newDone", plural(ids.length, "cards")));
        ticked.clear();
      } else {
        move(ids, to.value === LOOSE ? null : to.value);
        say.quietly(word("move.done", plural(ids.length, "cards"), to.selectedOptions[0].text));
        ticked.clear();
      }
      store.changed();
    });
    part(bar, "none").addEventListener("click", () => {
      ticked.clear();
      store.changed();
      list.querySelector("input[type=checkbox]")?.focus();
    });
    container.append(node);

    return (state) => {
      const all = placed(state);
      [...ticked].filter((id) => !all.some((card) => card.id === id)).forEach((id) => ticked.delete(id));
      keyed(list, [{ id: LOOSE }, ...state.themes], (theme) => theme.id, make, (section, theme) => update(section, theme, all));
      choices(state);
      text(part(bar, "count"), ticked.size === 0 ? word("move.tickFirst") : plural(ticked.size, "ticked"));
      show(part(bar, "none"), ticked.size > 0);
    };
  }

  outbox.onSettled((command) => {
    if (command.path === "/moves") {
      store.apply("moved", command.body);
    }
  });

  return { mount, nameOf };
})();
