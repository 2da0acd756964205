/* What the facilitator orders now: repeated over a short interruption with the same key, never sent later by surprise. */
"use strict";
Board.command = (() => {
  const { outbox, say, uuid, word, part, text, show } = Board;
  const TRIES = 3;
  const PAUSE = 1500; // ms between them
  const dialog = document.getElementById("dialog");
  const input = part(dialog, "reason");
  const underway = new Set(); // what a second press would make twice

  async function attempt(method, path, body, type) {
    const command = { key: uuid(), method, path, body, type };
    let answer = await outbox.send(command);
    for (let i = 1; i < TRIES && answer.status === 0; i++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      answer = await outbox.send(command);
    }
    return answer;
  }

  /** What was answered, or nothing after telling what was wrong. */
  function content(answer) {
    if (answer.ok) {
      say.close();
      return answer.body;
    }
    say.problem(answer.status === 0 ? word("net.offline") : (answer.body.title ?? word("net.failed")));
    return null;
  }

  /** The answer, or nothing: after telling what was wrong, or because the same is on its way. */
  async function order(method, path, body, type) {
    const what = method + path + JSON.stringify(body); // any file is the same as another
    if (method === "POST" && underway.has(what)) {
      return null;
    }
    underway.add(what);
    const answer = await attempt(method, path, body, type);
    underway.delete(what);
    return content(answer);
  }

  /**
   * Asks before going on. Gives the value of the button pressed, {@code null} when it was left.
   *
   * @param buttons value and word of each; the first is the usual one
   * @param reason whether a few words are needed
   */
  function ask(title, message, buttons, reason = false) {
    text(part(dialog, "title"), title);
    text(part(dialog, "text"), message);
    input.value = "";
    complain("");
    show(part(dialog, "why"), reason);
    part(dialog, "buttons").replaceChildren(...buttons.map(([value, name], i) => {
      const button = document.createElement("button");
      button.value = value;
      button.textContent = name;
      button.className = i === 0 ? "btn primary" : "btn";
      return button;
    }));
    dialog.returnValue = "";
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.onclose = () => resolve(dialog.returnValue ? { value: dialog.returnValue, reason: input.value.trim() } : null);
    });
  }

  function complain(problem) {
    text(part(dialog, "problem"), problem);
    input.setAttribute("aria-invalid", String(problem !== ""));
  }

  input.addEventListener("input", () => complain(""));
  dialog.querySelector("form").addEventListener("submit", (event) => {
    if (!part(dialog, "why").hidden && input.value.trim() === "") {
      event.preventDefault();
      complain(word("run.reason.empty"));
      input.focus();
    }
  });
  part(dialog, "leave").addEventListener("click", () => dialog.close(""));
  return { attempt, content, order, ask };
})();
