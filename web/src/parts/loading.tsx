import { useEffect, useState } from "preact/hooks";

/** Says that something is on its way, but not within the first moments: most answers come sooner. */
export function Loading({ what = "Loading" }: { readonly what?: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="loading" role="status">
      {late ? `${what} …` : "\u00a0"}
    </p>
  );
}
