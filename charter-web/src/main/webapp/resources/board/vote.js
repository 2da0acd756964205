/* Dots on themes: one's own while voting is open, everybody's afterwards. */
"use strict";
Board.vote = (() => {
  const { page, store, outbox, say, cards, group, clone, part, text, show, keyed, word, plural } = Board;

  /** Dots of another vote are none here. */
  const isNow = ({ body }) => body.step === Board.step.numberOf(store.state);
  const underway = (theme) => outbox.all().findLast((one) => one.path === "/votes/" + theme.id && isNow(one));
  const own = (theme) => underway(theme)?.body.dots ?? theme.mine ?? 0;
  const left = (state) => state.vote.budget - state.themes.reduce((sum, theme) => sum + own(theme), 0);
  const isFull = (state, theme) => own(theme) >= state.vote.cap;
  const dots = (full, of) => "\u25cf".repeat(full) + "\u25cb".repeat(Math.max(0, of - full));

  /** How many of one's dots a theme takes. */
  function cap({ budget, cap: most }) {
    return most < budget ? word("vote.cap", most) : budget > 1 ? word("vote.noCap") : "";
  }

  function place(id, change) {
    const { state } = store;
    const theme = state.themes.find((one) => one.id === id);
    const next = own(theme) + change;
    if (next < 0) {
      return;
    }
    if (change > 0 && left(state) < 1) {
      say.problem(word("vote.noneLeft"));
      return;
    }
    if (change > 0 && isFull(state, theme)) {
      say.problem(word("vote.full", state.vote.cap));
      return;
    }
    outbox.add("PUT", "/votes/" + id, { dots: next, step: Board.step.numberOf(state) });
    say.quietly(word("vote.placed", plural(next, "dots"), group.known(theme, state, state.cards), plural(left(state), "dots")));
  }

  function make(theme) {
    const node = clone("vote-theme");
    const heading = part(node, "name");
    heading.id = "vote-" + theme.id;
    part(node, "stepper").setAttribute("aria-labelledby", heading.id);
    part(node, "less")?.addEventListener("click", () => place(theme.id, -1));
    part(node, "more")?.addEventListener("click", () => place(theme.id, 1));
    return node;
  }

  function update(node, theme, state) {
    const mine = own(theme);
    const name = group.known(theme, state, state.cards);
    const held = state.cards.filter((card) => card.theme === theme.id);
    text(part(node, "name"), name);
    text(part(node, "summary"), plural(held.length, "cards"));
    cards.list(part(node, "cards"), held);
    text(part(node, "dots"), dots(mine, state.vote.cap));
    text(part(node, "spoken"), plural(mine, "dots"));
    part(node, "less").setAttribute("aria-label", word("vote.less", name));
    part(node, "more").setAttribute("aria-label", word("vote.more", name));
    part(node, "less").setAttribute("aria-disabled", String(mine === 0));
    part(node, "more").classList.toggle("spent", left(state) < 1 || isFull(state, theme)); // still to be pressed: the answer says what to do
  }

  /** Placing one's own dots. */
  function mount(container) {
    const node = clone("vote");
    container.append(node);
    return (state) => {
      show(part(node, "list"), state.vote.open);
      text(part(node, "left"), state.vote.open ? word("vote.left", left(state), plural(state.vote.budget, "dots")) : word("vote.closed"));
      text(part(node, "cap"), state.vote.open ? cap(state.vote) : "");
      keyed(part(node, "list"), state.themes, (theme) => theme.id, make, (one, theme) => update(one, theme, state));
    };
  }

  /** Everybody's terms, for who looks on. */
  const terms = ({ vote }) => (vote.open ? `${word("vote.each", plural(vote.budget, "dots"))} ${cap(vote)}` : "");

  const isCounted = (theme) => (theme.dots ?? null) !== null;
  const isTie = (theme) => theme.dots > 0 && store.state.themes.some((other) => other.id !== theme.id && other.dots === theme.dots);

  /** Most dots first; who has as many as another is a tie and says so. */
  function ranked(state) {
    const counted = state.themes.some(isCounted);
    const list = counted ? [...state.themes].sort((a, b) => (b.dots ?? 0) - (a.dots ?? 0)) : state.themes;
    return list.map((theme) => ({ ...theme, tie: isTie(theme) }));
  }

  const ORDINALS = ["first", "second", "third"];

  /** What an earlier vote counted, and whether that was a tie; while one is open the portal tells none. */
  function earlier(theme, { vote, dots: sum }) {
    const equal = (other) => other.id !== theme.id && (other.before ?? []).some((one) => one.vote === vote && one.dots === sum);
    const told = sum > 0 && store.state.themes.some(equal) ? word("vote.tied", sum) : sum;
    return ORDINALS[vote - 1] ? word("vote.before." + ORDINALS[vote - 1], told) : word("vote.before", vote, told);
  }

  /** What it got in earlier votes, to stand behind the last one. */
  const before = (theme) => (theme.before ?? []).map((one) => ` \u00b7 ${earlier(theme, one)}`).join("");

  /** How many cards a theme has, and what it got in the votes so far: another round begins with that. */
  function sized(theme, many) {
    const sum = isTie(theme) ? word("vote.tied", plural(theme.dots, "dots")) : isCounted(theme) && plural(theme.dots, "dots");
    return plural(many, "cards") + (sum ? ` \u00b7 ${sum}${before(theme)}` : "");
  }

  /** Everybody's dots once they are counted; until then only the themes. */
  function results(list, state) {
    keyed(list, ranked(state), (theme) => theme.id, () => clone("vote-result"), (node, theme) => {
      const counted = isCounted(theme);
      text(part(node, "name"), group.known(theme, state, state.cards));
      text(part(node, "dots"), counted ? dots(Math.min(theme.dots, 40), 0) : "");
      text(part(node, "count"), counted ? plural(theme.dots, "dots") : plural(state.cards.filter((c) => c.theme === theme.id).length, "cards"));
      show(part(node, "tie"), theme.tie);
      text(part(node, "before"), counted ? before(theme) : "");
    });
  }

  /** Nothing else on the screen says there what was counted last. */
  function isUntold(state) {
    const step = Board.step.stepOf(state);
    return ["RECALL", "WRITE_DO_DONT", "REVEAL", "MEANS"].includes(step)
      || (["REALITY_CHECK", "CLOSE"].includes(step) && state.stage.previous === "VOTE");
  }

  const box = part(page, "said-vote");
  store.onChange((state) => {
    const themes = isUntold(state) ? state.themes.filter(isCounted) : [];
    show(box, themes.length > 0);
    results(part(box, "votes"), { ...state, themes });
  });

  outbox.onSettled((command) => {
    const id = command.path.startsWith("/votes/") && command.path.slice(7);
    if (id && isNow(command)) {
      store.state.themes = store.state.themes.map((theme) => (theme.id === id ? { ...theme, mine: command.body.dots } : theme));
    }
  });

  return { mount, terms, before, sized, results, ranked };
})();
