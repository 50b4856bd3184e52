/** As much of an OpenAPI 3.1 document as a page to try it needs. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly $ref?: string;
}

export interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;
  };
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
}

export interface OpenApi {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  /** Where it is; paths are told from there. */
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

/** One operation, with where it is. */
export interface Listed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

const methods = ["get", "post", "put", "delete"] as const;

/** The operations of a document, in its order. */
export function operationsOf(document: OpenApi): readonly Listed[] {
  const parameterOf = (parameter: Parameter): Parameter =>
    document.components?.parameters?.[parameter.$ref?.split("/").at(-1) ?? ""] ?? parameter;
  const base = (document.servers?.[0]?.url ?? "").replace(/\/$/, "");
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      return [
        { method, path: base + path, operation, parameters: (operation.parameters ?? []).map(parameterOf) },
      ];
    }),
  );
}

/** A value that a schema allows, to begin with: what must be given, and nothing else. */
export function exampleOf(schema: Schema | undefined, document: OpenApi, depth = 0): unknown {
  if (schema === undefined || depth > 6) return null;
  if (schema.example !== undefined) return schema.example;
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  if (schema.$ref !== undefined)
    return exampleOf(
      document.components?.schemas?.[schema.$ref.split("/").at(-1) ?? ""],
      document,
      depth + 1,
    );
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (choice) return exampleOf(choice, document, depth + 1);
  if (schema.allOf)
    return Object.assign(
      {},
      ...schema.allOf.map((part) => exampleOf(part, document, depth + 1) as object),
    ) as unknown;
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  if (type === "object") {
    const needed = schema.required ?? [];
    return Object.fromEntries(
      Object.entries(schema.properties ?? {})
        .filter(([name]) => needed.includes(name))
        .map(([name, property]) => [name, exampleOf(property, document, depth + 1)]),
    );
  }
  if (type === "array") return [exampleOf(schema.items, document, depth + 1)];
  if (type === "integer" || type === "number") return 0;
  if (type === "boolean") return true;
  return type === "string" ? "" : null;
}

/** The address of an operation with its parameters filled in; null where one that must be given is not. */
export function filled(
  { path, parameters }: Listed,
  values: Readonly<Record<string, string>>,
): string | null {
  let address = path;
  const query = new URLSearchParams();
  for (const { name, in: where, required } of parameters) {
    const value = values[name] ?? "";
    if (where === "path") {
      if (value === "") return null;
      address = address.replaceAll(`{${name}}`, encodeURIComponent(value));
    } else if (where === "query") {
      if (value !== "") query.set(name, value);
      else if (required) return null;
    }
  }
  const text = query.toString();
  return text === "" ? address : `${address}?${text}`;
}
