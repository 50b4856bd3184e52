/** A drawing as a file of its own: SVG, or PNG. What its look is on the page is written into it. */

import { unturned } from "../parts/words.js";

/** What of the page's look goes into the file. */
const looks = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "font-variant-caps",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
] as const;

/** What is only there to be pointed at. */
const unseen = ".hit, .lit, .rings";

/** The words over the drawing in the file. */
export interface Caption {
  readonly title: string;
  readonly note: string;
}

const margin = 24;
const head = 58;

/** An element of SVG. */
function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** A drawing as the text of an SVG file, with a title over it. */
export function svgFile(drawing: SVGSVGElement, { title, note }: Caption): string {
  const [, , width, height] = drawing.getAttribute("viewBox")!.split(" ").map(Number);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, into] = [drawing, copy].map((root) => [...root.querySelectorAll<SVGElement>("*")]);
  for (const [i, element] of from.entries()) {
    const style = getComputedStyle(element);
    const clone = into[i];
    for (const name of clone.getAttributeNames())
      if (/^(?:class|style|tabindex|role|aria-|data-)/.test(name)) clone.removeAttribute(name);
    for (const look of looks) {
      const value = style.getPropertyValue(look);
      if (value !== "" && value !== "normal" && value !== "auto") clone.setAttribute(look, value);
    }
    if (element.matches(unseen)) clone.setAttribute("data-unseen", "");
  }
  for (const element of copy.querySelectorAll("[data-unseen]")) element.remove();
  const page = getComputedStyle(document.body);
  const whole = make("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width: width + 2 * margin,
    height: height + head + 2 * margin,
    viewBox: `${-margin} ${-margin - head} ${width + 2 * margin} ${height + head + 2 * margin}`,
  });
  const face = { fill: page.color, "font-family": page.fontFamily };
  whole.append(
    make("title", {}, unturned(title)),
    make("rect", {
      x: -margin,
      y: -margin - head,
      width: "100%",
      height: "100%",
      fill: page.backgroundColor,
    }),
    make("text", { ...face, x: 0, y: -head + 18, "font-size": 22, "font-weight": 700 }, unturned(title)),
    make("text", { ...face, x: 0, y: -head + 38, "font-size": 13, opacity: 0.8 }, note),
    ...copy.childNodes,
  );
  return new XMLSerializer().serializeToString(whole);
}

/** An SVG file as PNG, at twice its size. */
export async function pngFile(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // A canvas larger than this stays empty in some browsers.
    const scale = Math.min(2, 8000 / image.width, 8000 / image.height);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large."))),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Gives a file to the browser to be kept. */
export function keepFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
