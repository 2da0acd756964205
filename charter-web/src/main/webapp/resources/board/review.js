/* Who would like to review the draft: offered on a phone, which alone can take it back, and read by those who lead. */
"use strict";
Board.review = (() => {
  const { page, outbox, keep, clone, part, text, show, keyed, word, lengthOf } = Board;
  const NAME_MAX = 120; // characters
  const NAME = "review"; // what this device remembers of its offer

  const offered = () => JSON.parse(keep.get(NAME) ?? "null");
  const fault = (name) => (name.trim() ? (lengthOf(name) > NAME_MAX ? word("join.longName", NAME_MAX) : "") : word("review.nameless"));
  const underway = () => outbox.all().find((one) => one.path === "/reviewers")?.body;

  function offer(container) {
    const node = clone("review");
    const input = part(node, "name");
    keep.field(input, "review-name");
    part(node, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      const wrong = fault(input.value);
      text(part(node, "problem"), wrong);
      if (!wrong) {
        outbox.add("POST", "/reviewers", { name: input.value.trim() }, { text: input.value.trim(), place: "review-name" });
        keep.clear(input);
        queueMicrotask(() => part(node, "back").focus()); // once it is there
      }
    });
    part(node, "back").addEventListener("click", () => {
      const mine = offered();
      if (mine) {
        outbox.add("DELETE", "/reviewers/" + mine.id, null);
        queueMicrotask(() => node.querySelector("summary").focus());
      }
    });
    container.append(node);
    return (state) => {
      const leaving = outbox.all().some((one) => one.path === "/reviewers/" + offered()?.id);
      const mine = leaving ? null : (offered() ?? underway());
      const may = !state.me.observer && ["RUNNING", "PAUSED"].includes(state.state);
      show(node, Boolean(mine) || may);
      show(part(node, "offer"), !mine && may);
      show(part(node, "offered"), Boolean(mine));
      text(part(node, "says"), mine ? word("review.offered", mine.name) : "");
    };
  }

  async function read() {
    const answer = await fetch(`${page.dataset.api}/reviewers`, { headers: { Accept: "application/json" }, cache: "no-store" })
      .catch(() => null);
    return answer?.ok ? answer.json() : null;
  }

  function list(container) {
    const node = clone("reviewers");
    let known = null;
    function make(reviewer) {
      const { command } = Board;
      const row = clone("reviewer");
      const button = part(row, "remove");
      button.setAttribute("aria-label", `${button.textContent}: ${reviewer.name}`);
      button.addEventListener("click", async () => {
        if ((await command.ask(word("review.remove"), reviewer.name, [["go", word("review.remove")]]))
            && (await command.order("DELETE", "/reviewers/" + reviewer.id))) {
          node.querySelector("h2").focus();
        }
      });
      return row;
    }
    async function load(count) {
      const names = count > 0 ? await read() : [];
      if (names === null) {
        known = null; // asked for again with the next change
      } else {
        keyed(part(node, "list"), names, (one) => one.id, make, (row, one) => text(part(row, "name"), one.name));
      }
    }
    container.append(node);
    return (state) => {
      show(part(node, "none"), state.reviewers === 0);
      if (state.reviewers !== known) {
        known = state.reviewers;
        load(known);
      }
    };
  }

  outbox.onSettled(({ method, path, body }, answer) => {
    if (path === "/reviewers" && answer.id) {
      keep.set(NAME, JSON.stringify({ id: answer.id, name: body.name }));
    } else if (method === "DELETE" && path.startsWith("/reviewers/")) {
      keep.set(NAME, null);
    }
  });

  return page.dataset.kind === "run" ? list : offer;
})();
