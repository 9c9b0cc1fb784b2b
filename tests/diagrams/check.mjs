// For each file that standard input names, draw its diagram with the tool that its ending names,
// .dot or .mmd, and print on one line as JSON what is to be read on the drawing, or why the tool
// refuses the text. Loading the tools takes longer than drawing, so one process does it all.
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { createInterface } from "node:readline";
import { JSDOM } from "jsdom";

async function graphviz(text) {
  const { instance } = await import("@viz-js/viz");
  const drawn = (await instance()).render(text, { format: "svg" });
  if (drawn.status !== "success") {
    throw new Error(drawn.errors.map((error) => error.message).join("; "));
  }
  const { document } = new JSDOM(drawn.output, { contentType: "image/svg+xml" }).window;
  const title = (group) => group.querySelector("title").textContent;
  const label = (group) =>
    [...group.querySelectorAll("text")].map((line) => line.textContent).join("\n");
  const found = (kind) => [...document.querySelectorAll(`g.${kind}`)];
  return {
    nodes: Object.fromEntries(found("node").map((group) => [title(group), label(group)])),
    arrows: found("edge").map(label),
  };
}

let loaded;

async function loadMermaid() {
  const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });
  globalThis.window = window;
  for (const name of ["document", "Element", "CSSStyleSheet"]) globalThis[name] = window[name];
  // A drawing without a screen has no sizes; any will do, as only the words are read.
  window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 100, height: 20 });
  window.SVGElement.prototype.getComputedTextLength = () => 100;
  const { default: tool } = await import("mermaid");
  tool.initialize({ startOnLoad: false });
  return { tool, window };
}

async function mermaid(text) {
  loaded ??= await loadMermaid();
  const { tool, window } = loaded;
  window.document.body.replaceChildren();
  await tool.parse(text);
  const { svg } = await tool.render("drawn", text);
  const page = new window.DOMParser().parseFromString(svg, "text/html");
  const words = (selector) =>
    [...page.querySelectorAll(selector)].map((part) => [part, part.textContent.trim()]);
  return {
    nodes: Object.fromEntries(
      words("g.node").map(([part, label]) => [/flowchart-(\w+)-\d+$/.exec(part.id)[1], label]),
    ),
    arrows: words("g.edgeLabel").map(([, label]) => label),
  };
}

const tools = { ".dot": graphviz, ".mmd": mermaid };
for await (const file of createInterface({ input: process.stdin })) {
  let told;
  try {
    told = { read: await tools[extname(file)](await readFile(file, "utf-8")), refused: null };
  } catch (error) {
    told = { read: null, refused: String(error) };
  }
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
