import type { ArticleRecord } from "../../src/record/index.js";
import type { Entry } from "../../src/store/index.js";

export function generate(name: string, number: number): Entry & { readonly record: ArticleRecord };
