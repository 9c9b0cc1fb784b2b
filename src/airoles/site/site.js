/* Search, comparison and routes of an airoles site.
 *
 * One classic script: it works from a folder as from a server, under `script-src 'self'`.  Texts
 * of the catalog become text, never markup.  Pages are complete without it; it fills the elements
 * `search`, `compare` and `routes` where they are, and loads the catalog when one is first used.
 */
"use strict";

(() => {
  const here = document.currentScript;
  const root = new URL(here.dataset.root || ".", here.src);
  const MOST_SIDE_BY_SIDE = 4;
  const MOST_ROLES = 8;
  const MOST_STATEMENTS = 24;

  /* ---- the catalog, loaded once ---- */

  let loading = null;
  let catalog = null;

  /** The catalog with what search needs of it; a promise, the same for all who ask. */
  function load() {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(here.dataset.catalog || "catalog.js", here.src).href;
      script.onload = () => {
        if (!window.AIROLES) return reject(new Error("catalog.js holds no catalog."));
        catalog = prepared(window.AIROLES);
        resolve(catalog);
      };
      script.onerror = () => {
        loading = null;
        script.remove();
        reject(new Error("catalog.js could not be read. Is it still beside this page's script?"));
      };
      document.head.append(script);
    });
    return loading;
  }

  function prepared(data) {
    data.roles.forEach((role, place) => {
      role.place = place;
      role.names = [...new Set([role.title, ...role.aliases, role.short, role.id])].map((name) => ({
        name,
        folded: fold(name),
      }));
      role.words = ` ${role.names.map((each) => each.folded).join(" ")}`;
    });
    for (const one of data.statements) {
      one.folded = ` ${fold([one.question, one.text, one.also].filter(Boolean).join(" "))}`;
      one.heading = ` ${fold(data.sections[one.section] || one.section)}`;
    }
    return data;
  }

  /* ---- words ---- */

  /** A text without regard to case, accents and signs. */
  function fold(text) {
    return text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/ß/g, "ss")
      .replace(/[^\p{L}\p{N}+#]+/gu, " ")
      .trim();
  }

  const NO_HELP = new Set(
    ("a an and are as at be by can do does for from has have how i in is it my of on or the their " +
      "this to vs was what when where which who why will with you your").split(" "),
  );

  /** The words of a query that tell its topic, without the s of a plural; all where none does. */
  function wordsOf(query) {
    const all = [...new Set(fold(query).split(" ").filter(Boolean))];
    const telling = all.filter((word) => !NO_HELP.has(word));
    return (telling.length ? telling : all).map((word) => word.replace(/(?<=..[^s])s$/, ""));
  }

  const holds = (folded, word) => folded.includes(` ${word}`);
  const listed = (names) =>
    names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const counted = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;

  /* ---- what is asked of the catalog ---- */

  /** How near a name is to a query: 0 the same, then its beginning, its words, a part of it. */
  function nearness(folded, query, words) {
    if (folded === query) return 0;
    if (folded.startsWith(query)) return 1;
    if (words.every((word) => holds(` ${folded}`, word))) return 2;
    return query.length > 2 && folded.includes(query) ? 3 : Infinity;
  }

  /** Roles by name, the nearest first, each with the name that was found. */
  function findRoles(query) {
    const asked = fold(query);
    if (!asked) return [];
    const words = asked.split(" ");
    const found = [];
    for (const role of catalog.roles) {
      let best = { near: Infinity };
      for (const { name, folded } of role.names) {
        const near = nearness(folded, asked, words);
        if (near < best.near) best = { role, name, near };
      }
      if (best.role) found.push(best);
    }
    return found.sort(
      (a, b) => a.near - b.near || a.role.title.localeCompare(b.role.title, "en"),
    );
  }

  const WEIGHTS = { questions: 1.6, reports_to: 1.5, summary: 1.4, duties: 1.2, skills: 0.9 };

  /** Statements that hold all words, some of them perhaps in their role's name or heading. */
  function findStatements(query) {
    const words = wordsOf(query);
    if (!words.length || words.join("").length < 2) return [];
    const phrase = fold(query);
    const found = [];
    for (const one of catalog.statements) {
      const said = words.filter((word) => holds(one.folded, word));
      if (!said.length) continue;
      const left = words.filter((word) => !said.includes(word));
      const role = catalog.roles[one.role];
      if (!left.every((word) => holds(role.words, word) || holds(one.heading, word))) continue;
      const whole = said.filter((word) => ["", "s"].some((s) => holds(`${one.folded} `, `${word}${s} `)));
      // a statement under the heading, or of the role, that is asked for is the likelier answer
      const placed =
        words.filter((word) => role.names.some((name) => name.folded === word)).length +
        words.filter((word) => holds(one.heading, word)).length;
      const held = (said.length + placed + whole.length / 2) / words.length;
      const score =
        (WEIGHTS[one.section] || 1) * held +
        (one.folded.includes(` ${phrase}`) ? 1.5 : 0) +
        20 / (100 + one.text.length);
      found.push({ one, score });
    }
    return found.sort((a, b) => b.score - a.score).map((each) => each.one);
  }

  /** Names first, then statements. */
  function search(query) {
    return { roles: findRoles(query), statements: findStatements(query) };
  }

  /** The role that a name stands for, or the reason why there is none. */
  function resolve(name) {
    const asked = fold(name);
    const has = (test) => catalog.roles.filter((role) => role.names.some((n) => test(n.folded)));
    let found = has((folded) => folded === asked);
    if (!found.length && asked) found = has((folded) => folded.startsWith(asked));
    if (found.length === 1) return { role: found[0] };
    const shown = `“${name.slice(0, 60)}”`;
    if (!found.length) return { problem: `No role is called ${shown}.` };
    return { problem: `${shown} fits ${listed(found.slice(0, 6).map((role) => role.title))}.` };
  }

  const least = (items, order) =>
    items.reduce((best, one) => (best === null || order(one, best) < 0 ? one : best), null);

  /** Pay of roles set side by side: by one publisher if it has a figure for each, else the basis
   * that most of them have. */
  function payOf(roles, market, oneVoice = true, basis = null) {
    const at = catalog.markets.findIndex(([code]) => code === market);
    const having = roles.map((role) => role.pay[at] || { count: 0, best: {} });
    const shared = oneVoice ? voiceOfAll(having) : null;
    if (shared) {
      const [voice, on] = catalog.voices[shared.terms];
      return {
        voice,
        basis: on,
        figures: shared.figures.map((f, n) => ({ ...catalog.figures[f], others: having[n].count - 1 })),
      };
    }
    const on = basis ?? basisOfMost(having);
    const figures = having.map(({ best }) => {
      const found = best[on || ""];
      return found ? { ...catalog.figures[found[0]], others: found[1] } : null;
    });
    return { voice: null, basis: on, figures };
  }

  function voiceOfAll(having) {
    const said = having.map((one) => new Map(one.said || []));
    const shared = [...said[0].keys()].filter((terms) => said.every((by) => by.has(terms)));
    const found = shared.map((terms) => {
      const figures = said.map((by) => by.get(terms));
      return { terms, figures, rank: Math.max(...figures.map((f) => catalog.figures[f].rank)) };
    });
    return least(found, (a, b) => a.rank - b.rank || a.terms - b.terms);
  }

  function basisOfMost(having) {
    const order = Object.keys(catalog.bases);
    const count = (basis, bit) => having.filter((one) => (one.bases?.[basis] ?? 0) & bit).length;
    const rated = order
      .filter((basis) => count(basis, 1))
      .map((basis) => ({ basis, by: [count(basis, 2), count(basis, 4), count(basis, 1)] }));
    const first = least(rated, (a, b) => {
      const n = a.by.findIndex((value, i) => value !== b.by[i]);
      return n < 0 ? order.indexOf(a.basis) - order.indexOf(b.basis) : b.by[n] - a.by[n];
    });
    return first && first.basis;
  }

  const SHARING = {
    "deeper in one": "Skills that all need, in different depth",
    shared: "Skills that all need",
    "in some": "Skills that some need",
    "only in one": "Skills that one needs",
  };

  /** Every skill that one of the roles needs: how it is shared, and how each role needs it. */
  function skillsOf(roles) {
    const needs = roles.map((role) => new Map(role.skills.map(([id, ...need]) => [id, need])));
    const rows = [...new Set(needs.flatMap((one) => [...one.keys()]))].map((id) => {
      const cells = needs.map((one) => one.get(id) || null);
      return { id, name: catalog.skills[id], sharing: sharing(cells), cells };
    });
    const kinds = Object.keys(SHARING);
    const pattern = (row) => row.cells.map((cell) => (cell ? 0 : 1)).join("");
    return rows.sort(
      (a, b) =>
        kinds.indexOf(a.sharing) - kinds.indexOf(b.sharing) ||
        (pattern(a) < pattern(b) ? -1 : pattern(a) > pattern(b) ? 1 : 0),
    );
  }

  function sharing(cells) {
    const having = cells.filter(Boolean);
    if (having.length < cells.length) return having.length === 1 ? "only in one" : "in some";
    const depths = new Set(having.map(([, depth]) => depth));
    return !depths.has(null) && depths.size > 1 ? "deeper in one" : "shared";
  }

  /** Roles side by side, as `airoles compare` answers. */
  function compare(roles, market = catalog.market) {
    const places = roles.map((role) => role.place);
    const touched = (list) => list.filter((place) => places.includes(place)).length;
    const claims = {};
    for (const aspect of Object.keys(catalog.compared)) {
      if (aspect in CARDS || aspect in PARTS) continue;
      claims[aspect] = roles.map((role) => ({
        claims: (role.cells[aspect] || []).map((n) => catalog.statements[n]),
        empty: role.not_applicable.includes(aspect) ? "not applicable" : "no source",
      }));
    }
    const questions = roles
      .flatMap((role) => role.answers)
      .map(([n, set]) => ({ answer: catalog.statements[n], touched: touched(set) }))
      .filter((one) => one.touched)
      .sort((a, b) => b.touched - a.touched)
      .map((one) => one.answer);
    return {
      roles,
      market,
      claims,
      pay: payOf(roles, market),
      next: roles.map((role) => role.next),
      skills: skillsOf(roles),
      questions,
      disputes: catalog.disputes.filter((one) => touched(one.roles) > 1),
    };
  }

  const CARDS = { level: (role) => catalog.levels[role.level], family: (role) => catalog.families[role.family] };
  const PARTS = { pay: 1, next_roles: 1, skills: 1, questions: 1, disputes: 1 };

  /** The routes from one role to another, as `airoles path` answers; null for none. */
  function routes(start, target) {
    const found = catalog.routes[`${start.place}>${target.place}`];
    if (!found) return null;
    const told = found.routes.map((route) => {
      let before = start;
      const steps = route.roles.map((place) => {
        const role = catalog.roles[place];
        const step = { ...catalog.steps[`${before.place}>${place}`], start: before, role };
        step.standing = payOf([role], catalog.market, false, found.basis).figures[0];
        before = role;
        return step;
      });
      return { ...route, steps };
    });
    return { ...found, start, target, routes: told };
  }

  function noRoute(start, target) {
    const none = `No route leads from ${start.title} to ${target.title}`;
    if (!start.leaves) return `${none}: no source tells of a step out of ${start.title}.`;
    if (!target.entered) return `${none}: no source tells of a single step into ${target.title}.`;
    return `${none}: the steps out of ${start.title} never reach it.`;
  }

  /* ---- elements ---- */

  let ids = 0;
  const newId = (stem) => `airoles-${stem}-${++ids}`;

  /** An element with attributes and children; strings become text. */
  function el(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
      else if (value === true) made.setAttribute(key, "");
      else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value);
    }
    made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
    return made;
  }

  const titled = (role) => (role.mark ? `${role.title}\u00a0${role.mark}` : role.title);
  const pageOf = (role, section = "") =>
    new URL((here.dataset.role || "roles/{id}.html").replace("{id}", role.id), root).href +
    (section && `#${section}`);
  const linked = (role) => el("a", { href: pageOf(role) }, titled(role));
  const hashOf = (...names) => `#${names.map((name) => encodeURIComponent(name)).join(",")}`;

  /** A text in which words that were searched for are marked. */
  function marked(text, words) {
    const nodes = [];
    let end = 0;
    for (const found of text.matchAll(/[\p{L}\p{M}\p{N}+#]+/gu)) {
      const token = fold(found[0]);
      if (!token || !words.some((word) => token.startsWith(word))) continue;
      nodes.push(text.slice(end, found.index), el("mark", {}, found[0]));
      end = found.index + found[0].length;
    }
    return [...nodes, text.slice(end)].filter(Boolean);
  }

  /** Numbers for sources in the order in which they are first cited, as answers have them. */
  class Sources {
    constructor() {
      this.places = [];
    }

    marks(places) {
      return places.length ? el("span", { class: "cites" }, " ", places.map((p) => this.mark(p))) : null;
    }

    mark(place) {
      if (!this.places.includes(place)) this.places.push(place);
      const source = catalog.sources[place];
      const number = this.places.indexOf(place) + 1;
      const label = `Source ${number}, grade ${source.grade}: ${source.brief}`;
      const sign = `[${number}${source.grade}${source.mark || ""}]`;
      if (!/^https?:/.test(source.address || "")) return el("span", { title: label }, sign);
      return el("a", { href: source.address, rel: "noreferrer", title: label, "aria-label": label }, sign);
    }

    list() {
      if (!this.places.length) return null;
      const entries = this.places.map((place) => {
        const { name, grade, address } = catalog.sources[place];
        const told = /^https?:/.test(address || "")
          ? el("a", { href: address, rel: "noreferrer" }, name)
          : name;
        return el("li", {}, told, el("span", { class: "grade" }, ` grade ${grade}`));
      });
      const met = new Set(this.places.map((place) => catalog.sources[place].grade));
      const grades = Object.entries(catalog.grades).filter(([grade]) => met.has(grade));
      const meanings = grades.map(([grade, meaning]) => `${grade} ${meaning}`).join(" · ");
      return el(
        "section",
        { class: "sources" },
        el("h2", {}, "Sources"),
        el("ol", {}, entries),
        el("p", {}, `Grades: ${meanings}.`),
        catalog.legend.map((line) => el("p", {}, line)),
      );
    }
  }

  /* ---- a box with suggestions ---- */

  /** A combobox with a list below it: arrows, Enter, Escape, and a count that is read out.
   *
   * `find` gives groups of options for a query; each option has nodes, and what choosing it does.
   */
  function combobox({ input, label, list, find, said }) {
    const status = el("p", { role: "status", class: "status" });
    let options = [];
    let active = -1;
    let asked = 0;

    Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      "aria-controls": list.id,
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: "false",
    }).forEach(([name, value]) => input.setAttribute(name, value));
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", label);
    list.hidden = true;

    function close() {
      asked += 1;
      list.hidden = true;
      list.replaceChildren();
      options = [];
      activate(-1);
      input.setAttribute("aria-expanded", "false");
    }

    function activate(n) {
      options[active]?.node.setAttribute("aria-selected", "false");
      active = n;
      const option = options[n];
      if (!option) return input.removeAttribute("aria-activedescendant");
      option.node.setAttribute("aria-selected", "true");
      input.setAttribute("aria-activedescendant", option.node.id);
      option.node.scrollIntoView({ block: "nearest" });
    }

    async function open() {
      const turn = ++asked;
      if (!catalog) status.textContent = "Loading the catalog…";
      try {
        await load();
      } catch (problem) {
        status.textContent = problem.message;
        return;
      }
      if (turn !== asked) return;
      const groups = find(input.value).filter((group) => group.options.length);
      options = [];
      list.replaceChildren(...groups.map(grouped));
      activate(-1);
      list.hidden = !options.length;
      input.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = said(input.value, groups);
    }

    function grouped(group) {
      const heading = el("div", { id: newId("group"), class: "group" }, group.name);
      const nodes = group.options.map((option) => {
        const node = el("div", { role: "option", id: newId("option"), "aria-selected": "false" }, option.nodes);
        node.addEventListener("mousedown", (event) => event.preventDefault());
        node.addEventListener("click", (event) => choose(option, event));
        options.push({ ...option, node });
        return node;
      });
      return el("div", { role: "group", "aria-labelledby": heading.id }, heading, nodes);
    }

    function choose(option, event) {
      close();
      option.choose(event);
    }

    input.addEventListener("input", open);
    input.addEventListener("focus", () => load().catch(() => {}));
    input.addEventListener("click", () => list.hidden && open());
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const moves = { ArrowDown: 1, ArrowUp: -1 };
      if (event.key in moves) {
        event.preventDefault();
        if (list.hidden) return void open();
        // one place more than there are options: the box itself stands between last and first
        const places = options.length + 1;
        activate(((active + 1 + moves[event.key] + places) % places) - 1);
      } else if (event.key === "Enter" && options.length) {
        event.preventDefault();
        choose(options[Math.max(active, 0)], event);
      } else if (event.key === "Escape" && (!list.hidden || input.value)) {
        event.preventDefault();
        if (list.hidden) input.value = "";
        status.textContent = "";
        close();
      }
    });
    return { status, close };
  }

  /** A labelled box with its list, in an element of its own or around one that is there. */
  function box(label, settings, input = el("input", { type: "search" })) {
    input.id ||= newId("box");
    const list = el("div", { id: newId("list"), class: "options" });
    const { status } = combobox({ input, list, label, ...settings });
    const name = input.labels?.length ? null : el("label", { for: input.id }, label);
    return { node: el("div", { class: "box" }, name, input, list, status), input, status };
  }

  const roleNodes = ({ role, name }) => [
    el("span", { class: "title" }, titled(role)),
    name && name !== role.title && name !== role.id ? el("span", { class: "alias" }, ` ${name}`) : null,
  ];

  /** A box that picks a role by any of its names; all roles stand below it while it is empty. */
  function picker(label, choose, barred = () => false) {
    return box(label, {
      find(query) {
        const found = query.trim() ? findRoles(query) : catalog.roles.map((role) => ({ role }));
        const free = found.filter((each) => !barred(each.role));
        const options = free.map((each) => ({ nodes: roleNodes(each), choose: () => choose(each.role) }));
        return [{ name: "Roles", options }];
      },
      said: (query, [group]) =>
        group ? `${counted(group.options.length, "role")}.` : `No role is called “${query.trim()}”.`,
    });
  }

  /* ---- search ---- */

  function mountSearch(mount) {
    const go = (address) => (event) => {
      if (event.ctrlKey || event.metaKey) window.open(address, "_blank", "noopener");
      else location.assign(address);
    };
    let total = 0;
    const made = box(
      mount.dataset.label || "Search roles and what sources say",
      {
        find(query) {
          const words = wordsOf(query);
          const { roles, statements } = search(query);
          total = statements.length;
          return [
            {
              name: "Roles",
              options: roles.slice(0, MOST_ROLES).map((each) => ({
                nodes: [...roleNodes(each), el("span", { class: "about" }, ` ${each.role.summary}`)],
                choose: go(pageOf(each.role)),
              })),
            },
            {
              name: "What sources say",
              options: statements.slice(0, MOST_STATEMENTS).map((one) => ({
                nodes: statementNodes(one, words),
                choose: go(pageOf(catalog.roles[one.role], one.section)),
              })),
            },
          ];
        },
        said(query, groups) {
          if (!query.trim()) return "";
          if (!groups.length) return `Nothing is found for “${query.trim()}”. Try fewer words.`;
          const names = groups.find((group) => group.name === "Roles");
          const shown = Math.min(total, MOST_STATEMENTS);
          const more = shown < total ? ` (${shown} shown)` : "";
          return `${counted(names ? names.options.length : 0, "role")}, ${counted(total, "statement")}${more}.`;
        },
      },
      mount.querySelector("input") || undefined,
    );
    mount.replaceChildren(made.node);
  }

  function statementNodes(one, words) {
    const role = catalog.roles[one.role];
    const grades = [...new Set(one.sources.map((place) => catalog.sources[place].grade))].sort();
    const cited = `${counted(one.sources.length, "source")}, grade ${grades.join(" ")}`;
    const heading = catalog.sections[one.section] || one.section;
    return [
      el("span", { class: "said" }, marked(one.question ? `${one.question} ${one.text}` : one.text, words)),
      el("span", { class: "about" }, ` ${titled(role)} · ${heading} · ${cited}`),
    ];
  }

  /* ---- the address: what is shown, so that it can be sent and the back button works ---- */

  function asked() {
    let text = location.hash.slice(1);
    try {
      text = decodeURIComponent(text);
    } catch {
      /* a stray per cent sign: taken as it stands */
    }
    const [names, market] = text.split(";");
    return { names: names.split(",").map((name) => name.trim()), market };
  }

  const baseTitle = document.title;
  const retitle = (words) => (document.title = words ? `${words} · ${baseTitle}` : baseTitle);

  /** Show what the address says, now and whenever it changes. */
  function follow(show, status) {
    const update = async () => {
      if (location.hash.length > 1 || catalog) {
        try {
          await load();
        } catch (problem) {
          status.textContent = problem.message;
          return;
        }
        show();
      }
    };
    window.addEventListener("hashchange", update);
    update();
  }

  /* ---- comparison ---- */

  function mountCompare(mount) {
    let chosen = [];
    let market = null;
    const address = () =>
      hashOf(...chosen.map((role) => role.short)) +
      (market && market !== catalog.market ? `;${encodeURIComponent(market)}` : "");
    const add = picker(
      "Add a role",
      (role) => {
        chosen = [...chosen, role];
        add.input.value = "";
        location.hash = address();
      },
      (role) => chosen.includes(role) || chosen.length >= MOST_SIDE_BY_SIDE,
    );
    const status = el("p", { role: "status", class: "status" }, "Choose two to four roles.");
    const chips = el("ul", { class: "chips", "aria-label": "Roles chosen" });
    const markets = el("div", { class: "market" });
    const result = el("div", { class: "result" });
    mount.replaceChildren(el("div", { class: "controls" }, add.node, chips, markets), status, result);

    function drop(role) {
      chosen = chosen.filter((each) => each !== role);
      location.hash = address();
      add.input.focus();
    }

    function show() {
      const { names, market: named } = asked();
      const problems = [];
      chosen = [];
      for (const name of names.filter(Boolean)) {
        const { role, problem } = resolve(name);
        if (problem) problems.push(problem);
        else if (chosen.length >= MOST_SIDE_BY_SIDE) problems.push(`${role.title} is left out: four fit.`);
        else if (!chosen.includes(role)) chosen.push(role);
      }
      market = catalog.market;
      if (named) {
        const known = catalog.markets.find(([code]) => code.toLowerCase() === named.toLowerCase());
        if (known) market = known[0];
        else problems.push(`There is no figure for a market “${named.slice(0, 60)}”.`);
      }
      add.input.disabled = chosen.length >= MOST_SIDE_BY_SIDE;
      chips.replaceChildren(
        ...chosen.map((role) =>
          el("li", {}, titled(role), " ", el("button", { type: "button", "aria-label": `Remove ${role.title}`, onclick: () => drop(role) }, "×")),
        ),
      );
      showMarkets();
      const titles = listed(chosen.map((role) => role.title));
      const enough = chosen.length > 1;
      retitle(enough ? titles : "");
      if (enough) result.replaceChildren(...drawn(compare(chosen, market)));
      else result.replaceChildren();
      const next = chosen.length ? "Add one more role." : "Choose two to four roles.";
      status.textContent = [...problems, enough ? `${titles} side by side.` : next].join(" ");
    }

    function showMarkets() {
      const id = newId("market");
      const select = el(
        "select",
        {
          id,
          onchange: (event) => {
            market = event.target.value;
            location.hash = address();
          },
        },
        catalog.markets.map(([code, name]) => el("option", { value: code, selected: code === market }, name)),
      );
      const focused = markets.contains(document.activeElement);
      markets.replaceChildren(el("label", { for: id }, "Pay in"), " ", select);
      if (focused) select.focus();
    }

    follow(show, status);
  }

  /** A comparison as a table of aspects, tables of skills, answers, disputes and sources. */
  function drawn(answer) {
    const sources = new Sources();
    const bites = (section) => answer.disputes.some((one) => one.sections.includes(section));
    const first = answer.questions[0];
    const parts = [];
    if (first) {
      parts.push(el("p", { class: "in-short" }, `In short: ${first.text}`, sources.marks(first.sources)));
    }
    const rows = [];
    for (const [aspect, label] of Object.entries(catalog.compared)) {
      if (aspect in CARDS) {
        rows.push(row(label, false, answer.roles.map((role) => CARDS[aspect](role))));
      } else if (aspect in answer.claims) {
        rows.push(row(label, bites(aspect), answer.claims[aspect].map((cell) => claimNodes(cell, sources))));
      } else if (aspect === "pay") {
        const { basis, voice, figures } = answer.pay;
        const name = (catalog.markets.find(([code]) => code === answer.market) || ["", answer.market])[1];
        const told = [label, name, ...(basis ? [catalog.bases[basis]] : []), ...(voice ? [`all by ${voice}`] : [])];
        const cells = figures.map((figure) => figureNodes(figure, answer.market, sources));
        rows.push(row(told.join(", "), bites("pay"), cells));
      } else if (aspect === "next_roles") {
        rows.push(row(label, bites("goes_to"), answer.next.map((cell) => nextNodes(cell, sources))));
      }
    }
    parts.push(table(`${listed(answer.roles.map(titled))} side by side`, "Aspect", answer.roles, rows));
    parts.push(...skillTables(answer, sources));
    parts.push(...questionParts(answer, sources), ...disputeParts(answer.disputes, sources));
    parts.push(sources.list());
    return parts.filter(Boolean);
  }

  function table(title, corner, roles, rows) {
    const id = newId("table");
    const head = el(
      "tr",
      {},
      el("th", { scope: "col" }, corner),
      roles.map((role) => el("th", { scope: "col" }, linked(role))),
    );
    return el(
      "div",
      { class: "scroll", role: "region", tabindex: "0", "aria-labelledby": id },
      el("table", { class: "compared" }, el("caption", { id }, title), el("thead", {}, head), el("tbody", {}, rows)),
    );
  }

  function row(label, disputed, cells) {
    const sign = disputed ? el("span", { class: "disputed" }, " ! disputed") : null;
    return el("tr", {}, el("th", { scope: "row" }, label, sign), cells.map((cell) => el("td", {}, cell)));
  }

  const empty = (words) => el("span", { class: "empty" }, words);

  function claimNodes(cell, sources) {
    if (!cell.claims.length) return empty(cell.empty);
    const [first, ...others] = cell.claims;
    const short = el("p", {}, first.short || first.text, sources.marks(first.sources));
    if (!others.length && !first.short) return short;
    const all = cell.claims.map((one) => el("li", {}, one.text, sources.marks(one.sources)));
    const about = others.length ? `All ${cell.claims.length} in full` : "In full";
    return [short, el("details", {}, el("summary", {}, about), el("ul", {}, all))];
  }

  function figureNodes(figure, market, sources) {
    if (!figure) return empty("no figure");
    const about = [figure.market === market ? "" : figure.market, figure.about].filter(Boolean).join(", ");
    return [
      el("p", {}, el("strong", {}, figure.amount), `, ${about}`, sources.marks(figure.sources)),
      figure.others ? el("p", { class: "remark" }, `+${figure.others} more`) : null,
    ];
  }

  function nextNodes(next, sources) {
    if (!next.length) return empty("no source");
    const items = next.map(([id, name, cited]) => {
      const role = id && catalog.roles.find((each) => each.id === id);
      return el("li", {}, role ? el("a", { href: pageOf(role) }, name) : name, sources.marks(cited));
    });
    return el("ul", {}, items);
  }

  function skillTables(answer, sources) {
    return Object.entries(SHARING).map(([kind, title]) => {
      const rows = answer.skills
        .filter((one) => one.sharing === kind)
        .map((one) => row(one.name, false, one.cells.map((cell) => needNodes(cell, sources))));
      return rows.length ? table(title, "Skill", answer.roles, rows) : null;
    });
  }

  function needNodes(cell, sources) {
    if (!cell) return empty("no source");
    const [importance, depth, cited] = cell;
    return [depth ? `${importance}, ${depth}` : importance, sources.marks(cited)];
  }

  function questionParts(answer, sources) {
    if (!answer.questions.length) return [];
    const parts = answer.questions.map((one) => [
      el("dt", {}, one.question),
      el("dd", {}, one.text, sources.marks(one.sources)),
    ]);
    return [el("section", { class: "questions" }, el("h2", {}, catalog.compared.questions), el("dl", {}, parts))];
  }

  function disputeParts(disputes, sources) {
    if (!disputes.length) return [];
    const parts = disputes.map((one) =>
      el(
        "section",
        {},
        el("h3", {}, one.topic),
        el("ul", {}, one.positions.map(([text, cited]) => el("li", {}, text, sources.marks(cited)))),
        one.remark ? el("p", { class: "remark" }, one.remark) : null,
      ),
    );
    const about = el("p", { class: "remark" }, "No side is declared right.");
    return [el("section", { class: "disputes" }, el("h2", {}, catalog.compared.disputes), about, parts)];
  }

  /* ---- routes ---- */

  function mountRoutes(mount) {
    let ends = [null, null];
    const address = () => hashOf(...ends.map((role) => (role ? role.short : "")));
    const choose = (n) => (role) => {
      ends = ends.map((end, place) => (place === n ? role : end));
      boxes[n].input.value = role.title;
      location.hash = address();
    };
    const boxes = [picker("From", choose(0)), picker("To", choose(1))];
    const swap = el("button", { type: "button", disabled: true }, "Swap");
    swap.addEventListener("click", () => {
      ends.reverse();
      location.hash = address();
    });
    const status = el("p", { role: "status", class: "status" }, "Choose where from and where to.");
    const result = el("div", { class: "result" });
    const controls = el("div", { class: "controls" }, boxes.map((each) => each.node), swap);
    mount.replaceChildren(controls, status, result);

    function show() {
      const { names } = asked();
      const problems = [];
      ends = [names[0], names[1]].map((name) => {
        const { role, problem } = name ? resolve(name) : {};
        if (problem) problems.push(problem);
        return role || null;
      });
      ends.forEach((role, n) => (boxes[n].input.value = role ? role.title : ""));
      swap.disabled = !ends[0] && !ends[1];
      const [start, target] = ends;
      const answer = start && target && start !== target ? routes(start, target) : null;
      retitle(start && target ? `${start.title} to ${target.title}` : "");
      result.replaceChildren(...(answer ? routeParts(answer) : start || target ? nearParts(start, target) : []));
      status.textContent = [...problems, told(start, target, answer)].filter(Boolean).join(" ");
    }

    function told(start, target, answer) {
      if (!start && !target) return "Choose where from and where to.";
      if (!target) return "Choose where to.";
      if (!start) return "Choose where from.";
      if (start === target) return `${start.title} is both start and target. Choose two different roles.`;
      if (!answer) return noRoute(start, target);
      return `${start.title} to ${target.title}: ${counted(answer.found, "route")} worth a look.`;
    }

    follow(show, status);
  }

  function routeParts(answer) {
    const sources = new Sources();
    const parts = answer.routes.map((route, n) => {
      const names = [answer.start, ...route.steps.map((step) => step.role)].map(titled);
      return el(
        "section",
        { class: "route" },
        el("h2", {}, `${n + 1}. ${names.join(" → ")}`),
        el("p", { class: "about" }, [route.about, route.years].filter(Boolean).join(". ").replace(/\.?$/, ".")),
        el("ol", {}, route.steps.map((step) => stepNode(step, sources))),
      );
    });
    const left = answer.found - answer.routes.length;
    if (left > 0) parts.push(el("p", { class: "remark" }, `+${counted(left, "more route")}`));
    if (!answer.timed) {
      parts.unshift(
        el(
          "p",
          {},
          "How long? Not known for the whole way: no source states the years of all steps. " +
            "What is stated stands beside each step.",
        ),
      );
    }
    return [...parts, sources.list()].filter(Boolean);
  }

  /** A step: where to, what sources say of it, what it pays, and what it takes. */
  function stepNode(step, sources) {
    const kinds = [`evidence ${step.grade}`, step.kind, step.route && `${step.route} route`];
    const lines = step.evidence.map(([text, cited]) => el("li", {}, text, sources.marks(cited)));
    const pay = step.pay
      ? el("p", {}, step.pay[0], sources.marks(step.pay[1]))
      : figureNodes(step.standing, catalog.market, sources);
    const skills = [
      ["New skills", step.gained],
      ["To deepen", step.deepened],
    ].filter(([, names]) => names.length);
    return el(
      "li",
      { class: "step" },
      el("h3", {}, linked(step.role)),
      el("p", { class: "about" }, kinds.filter(Boolean).join(" · ")),
      el(
        "dl",
        {},
        el("dt", {}, "What sources say"),
        el("dd", {}, el("ul", {}, lines)),
        el("dt", {}, "Pay"),
        el("dd", {}, pay),
        skills.map(([name, names]) => [
          el("dt", {}, `${name} (${names.length})`),
          el("dd", {}, names.join(", ")),
        ]),
      ),
    );
  }

  /** Where there is no route: the roles that a route leads to from the start, or to the target. */
  function nearParts(start, target) {
    const pairs = Object.keys(catalog.routes).map((key) => key.split(">").map(Number));
    const some = (title, roles, link) =>
      roles.length
        ? el(
            "section",
            {},
            el("h2", {}, title),
            el("ul", { class: "near" }, roles.map((role) => el("li", {}, el("a", { href: link(role) }, titled(role))))),
          )
        : null;
    const onto = start ? pairs.filter(([a]) => a === start.place).map(([, b]) => catalog.roles[b]) : [];
    const from = target ? pairs.filter(([, b]) => b === target.place).map(([a]) => catalog.roles[a]) : [];
    return [
      start && some(`Routes from ${start.title} lead to`, onto, (role) => hashOf(start.short, role.short)),
      target && some(`Routes to ${target.title} come from`, from, (role) => hashOf(role.short, target.short)),
    ].filter(Boolean);
  }

  /* ---- start ---- */

  function start() {
    const mounts = { search: mountSearch, compare: mountCompare, routes: mountRoutes };
    for (const [id, fill] of Object.entries(mounts)) {
      const mount = document.getElementById(id);
      if (mount) fill(mount);
    }
  }

  // What pages show can be asked for by tests and from the console too.
  window.AIROLES_SITE = Object.freeze({ load, search, resolve, compare, routes, noRoute });
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
