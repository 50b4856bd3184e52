import { useEffect, useRef } from "preact/hooks";
import { isOver, useJobs } from "../jobs.js";

/** Calls once a job ends, when what a view shows may be old. */
export function useAfterJobs(call: () => void): void {
  const over = useJobs().filter(isOver).length;
  const before = useRef(over);
  useEffect(() => {
    if (over > before.current) call();
    before.current = over;
  }, [over]);
}
