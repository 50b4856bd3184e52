/** Given by TypeScript: the host's own functions, for what lies outside the table and for once a passage. */
export declare function exp(x: f64): f64;
export declare function log(x: f64): f64;
