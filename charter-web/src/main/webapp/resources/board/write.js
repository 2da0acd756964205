/* The editor: one card after the other, on the chart that is switched to. */
"use strict";
Board.write = (() => {
  const { keep, say, cards, own, finish, clock, clone, part, text, show, keyed, word, plural } = Board;

  /** Below another step, which may have an editor of its own, only the summary stands open. */
  function folded(node, charts) {
    const fold = clone("late");
    ["charts", "form", "privacy"].forEach((name) => part(fold, "editor").append(part(node, name)));
    node.prepend(fold);
    part(node, "begins").remove();
    fold.open = charts.some((chart) => keep.get(own.placeOf(chart)));
    ["id", "for", "aria-describedby"].forEach((name) =>
      node.querySelectorAll(`[${name}]`).forEach((one) => one.setAttribute(name, one.getAttribute(name).replaceAll("card-", "late-"))));
  }

  /** @param late for who thought of something late: closed, unless a text from before still waits there for its author */
  function mount(container, charts, late = false) {
    const node = clone("write");
    if (late) {
      folded(node, charts);
    }
    const input = part(node, "text");
    const tabs = [...node.querySelectorAll("[data-chart]")];
    let chart = charts.includes(keep.get("chart")) ? keep.get("chart") : charts[0];
    let rightAway = "";

    function choose(next) {
      chart = next;
      input.dataset.keep = own.placeOf(chart);
      input.value = keep.get(own.placeOf(chart)) ?? "";
      complain("");
      tabs.forEach((tab) => {
        tab.setAttribute("aria-pressed", String(tab.dataset.chart === chart));
        show(tab, charts.includes(tab.dataset.chart));
      });
      show(part(node, "charts"), charts.length > 1);
      show(part(node, "stem"), chart === "MEANS");
      text(part(node, "label"), word("write.label." + chart));
      count();
    }

    const count = () => text(part(node, "count"), cards.room(input.value));

    function complain(fault) {
      text(part(node, "problem"), fault);
      input.setAttribute("aria-invalid", String(fault !== ""));
      rightAway = fault;
    }

    function add() {
      const fault = clock.stops(late) ? word(clock.isPaused() ? "paused" : "write.locked") : cards.fault(input.value);
      complain(fault);
      if (!fault) {
        own.add(chart, input.value.trim());
        keep.clear(input);
        say.close();
        say.quietly(word("write.added." + chart));
        count();
      }
      input.focus();
    }

    /** Cards on what to do, as a beginning for the sentence. */
    function offer(begins) {
      show(part(node, "begins"), begins.length > 0);
      keyed(part(node, "cards"), begins, (card) => card.id, begin, (item, card) => {
        text(part(item, "text"), card.text);
        part(item, "use").setAttribute("aria-label", `${part(item, "use").textContent}: ${card.text.slice(0, 80)}`);
      });
    }

    function begin() {
      const item = clone("begin");
      part(item, "use").addEventListener("click", () => keep.give(own.placeOf("MEANS"), part(item, "text").textContent));
      return item;
    }

    charts.forEach((one) => keep.field(input, own.placeOf(one), () => choose(one)));
    input.addEventListener("input", () => {
      keep.set("chart", chart);
      count();
      if (rightAway) {
        complain("");
      }
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        add();
      }
    });
    tabs.forEach((tab) => tab.addEventListener("click", () => {
      choose(tab.dataset.chart);
      keep.set("chart", chart);
    }));
    part(node, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      add();
    });
    choose(chart);
    container.append(node);

    return (state) => {
      const stopped = clock.stops(late);
      input.readOnly = stopped;
      part(node, "add").setAttribute("aria-disabled", String(stopped));
      show(part(node, "locked"), stopped && !clock.isPaused());
      text(part(node, "privacy"), late ? word("write.late." + state.anonymity) : word("write.privacy." + state.anonymity));
      if (!late) {
        offer(charts.includes("MEANS") && !stopped ? state.cards.filter((card) => card.chart === "DO" && !card.copyOf) : []);
      }
      own.render(part(node, "mine"), charts);
      show(part(node, "own"), !late || own.all(charts).length > 0);
    };
  }

  /** The whole step: the editor, and at the foot "I'm finished" and how many cards there are. */
  const step = (charts) =>
    finish.below(
      (container) => mount(container, charts),
      () => charts.map((chart) => plural(own.all([chart]).length, "count." + chart)).join(", "),
    );

  return { mount, step };
})();
