import { useEffect, useState } from "preact/hooks";

/** The width of an element, as it is laid out; `begin` until it is known. */
export function useWidth(element: { readonly current: HTMLElement | null }, begin: number): number {
  const [width, setWidth] = useState(begin);
  useEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const measure = (): void => {
      const now = Math.round(node.clientWidth);
      if (now > 0) setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return width;
}
