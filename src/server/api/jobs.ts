import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import { isAddress, parseAddress } from "../../fetching/index.js";
import { HearsayError } from "../../record/index.js";
import { keepUploads, type Work } from "../jobs/index.js";
import { largestUpload, Refusal } from "../safety/index.js";
import { FailurePage, Job, JobInput, page, StatusView } from "../views/index.js";
import { json, notFound, problems, reading, unreadable } from "./answers.js";
import { named, paging } from "./parameters.js";
import { type ApiTools, asked, linkingOf, viewOf } from "./tools.js";
import { writing } from "./writing.js";

const adding = ["Adding"];
const id = named("id", "The job.");

const status = createRoute({
  method: "get",
  path: "/status",
  operationId: "showStatus",
  summary: "How the store stands",
  tags: ["Store"],
  responses: { 200: json(StatusView, "The status."), ...reading },
});

const start = createRoute({
  method: "post",
  path: "/jobs",
  operationId: "startJob",
  summary: "Adds addresses, a text, files or the bundled sample story",
  description:
    "Addresses are fetched by the rules of hearsay add: robots.txt is kept to, a pause is made between requests, and nothing on private networks is asked. Files come as multipart/form-data, in fields named file.",
  tags: adding,
  request: {
    body: {
      required: true,
      content: {
        "application/json": { schema: JobInput },
        "multipart/form-data": {
          schema: z.object({
            file: z
              .array(z.string().meta({ format: "binary" }))
              .meta({ description: "Files of every kind that hearsay add takes." }),
          }),
        },
      },
    },
  },
  responses: { 202: json(Job, "It has begun."), ...problems, ...unreadable },
});

const JobPage = page(Job).meta({ id: "JobPage" });

const list = createRoute({
  method: "get",
  path: "/jobs",
  operationId: "listJobs",
  summary: "Jobs that run, and the last ones that ended; latest first",
  tags: adding,
  responses: { 200: json(JobPage, "The jobs."), ...problems },
});

const one = createRoute({
  method: "get",
  path: "/jobs/{id}",
  operationId: "showJob",
  summary: "How far a job has come",
  tags: adding,
  request: { params: id },
  responses: { 200: json(Job, "The job."), ...problems, ...notFound },
});

const events = createRoute({
  method: "get",
  path: "/jobs/{id}/events",
  operationId: "watchJob",
  summary: "How a job goes on, as server-sent events",
  description: "Each event is named job and holds the job as JSON. The stream ends with the job.",
  tags: adding,
  request: { params: id },
  responses: {
    200: { description: "The events.", content: { "text/event-stream": { schema: z.string() } } },
    ...problems,
    ...notFound,
  },
});

const stop = createRoute({
  method: "delete",
  path: "/jobs/{id}",
  operationId: "stopJob",
  summary: "Stops a job; what it has added stays",
  tags: adding,
  request: { params: id },
  responses: { 200: json(Job, "It is being stopped."), ...problems, ...notFound },
});

const failures = createRoute({
  method: "get",
  path: "/failures",
  operationId: "listFailures",
  summary: "What could not be read, latest first",
  tags: adding,
  request: { query: z.object(paging(50)) },
  responses: { 200: json(FailurePage, "A page of failures."), ...reading },
});

const retry = createRoute({
  method: "post",
  path: "/failures/retry",
  operationId: "retryFailures",
  summary: "Tries once more to read what could not be read",
  tags: adding,
  responses: { 202: json(Job, "It has begun."), ...problems },
});

const forgive = createRoute({
  method: "delete",
  path: "/failures",
  operationId: "forgetFailure",
  summary: "Forgets a failure",
  tags: adding,
  request: { query: z.object({ place: z.string().min(1).meta({ description: "Its place." }) }) },
  responses: { 204: { description: "It is forgotten." }, ...problems, ...notFound },
});

/** Only what is an address is added from afar: a name would be one of this machine's files. */
function addressesIn(addresses: readonly string[]): readonly string[] {
  for (const address of addresses) {
    if (!isAddress(address))
      throw new HearsayError(
        "address",
        `"${address.slice(0, 200)}" is no address; give one that begins with https://`,
        "addresses",
      );
    parseAddress(address);
  }
  return addresses;
}

function workOf(input: z.infer<typeof JobInput>): Work {
  if ("sample" in input)
    return { kind: "sample", title: "the sample story", write: (writer) => writer.addSample() };
  if ("text" in input) {
    const { text, ...about } = input;
    return {
      kind: "text",
      title: about.title || "a text",
      write: async (writer) => [await writer.addText(text, about)],
    };
  }
  const words = addressesIn(input.addresses);
  const title = words.length === 1 ? words[0] : `${words.length} addresses`;
  return { kind: "addresses", title, request: { words, folder: null, retry: false } };
}

/** What came as a form with files. */
async function uploaded(form: FormData): Promise<Work> {
  const files = [...form.values()].filter((value) => value instanceof File);
  const { folder, names, remove } = await keepUploads(files);
  const title = names.length === 1 ? names[0] : `${names.length} files`;
  return {
    kind: "files",
    title,
    request: { words: names, folder, retry: false },
    after: async (writer) => {
      await remove();
      await writer.forgiveIn(folder);
    },
  };
}

/** Adding, its jobs and failures, and the status. */
export function jobRoutes(app: OpenAPIHono, tools: ApiTools): void {
  app.openapi(status, async (context) => {
    const counted = (await viewOf(tools, "status", {})) as Pick<
      StatusView,
      "counts" | "stories" | "stale" | "corrections"
    >;
    const view: StatusView = {
      version: tools.version,
      ...counted,
      linking: linkingOf(tools),
      jobs: tools.jobs?.list() ?? [],
      reader: tools.reader,
      writable: tools.writer !== null,
    };
    context.header("Cache-Control", "no-cache");
    return context.json(view, 200);
  });

  app.use(
    "/jobs",
    bodyLimit({
      maxSize: largestUpload,
      onError: () => {
        throw new Refusal(413, `it is larger than ${largestUpload / 2 ** 20} MB`);
      },
    }),
  );
  app.openAPIRegistry.registerPath(start);
  app.post("/jobs", async (context) => {
    const { jobs } = writing(tools);
    const type = context.req.header("content-type") ?? "";
    let work: Work;
    if (type.startsWith("multipart/form-data")) work = await uploaded(await context.req.formData());
    else if (/^application\/(?:[\w.+-]+\+)?json\b/.test(type)) {
      const found = JobInput.safeParse(await jsonIn(context.req));
      if (!found.success)
        throw new HearsayError(
          "usage",
          "give addresses, a text, or sample: true; see /api/openapi.json",
          "body",
        );
      work = workOf(found.data);
    } else throw new Refusal(415, "send application/json, or multipart/form-data with files");
    const job = jobs.start(work);
    context.header("Location", `/api/jobs/${job.id}`);
    return context.json(job, 202);
  });
  app.openapi(list, (context) => context.json({ items: tools.jobs?.list() ?? [], next: null }, 200));
  app.openapi(events, (context) => {
    const { jobs } = writing(tools);
    const job = context.req.valid("param").id;
    jobs.get(job);
    return streamSSE(context, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      for await (const news of jobs.watch(job, gone.signal)) {
        if (gone.signal.aborted) break;
        await stream.writeSSE({ event: "job", data: JSON.stringify(news) });
      }
    });
  });
  app.openapi(one, (context) => context.json(writing(tools).jobs.get(context.req.valid("param").id), 200));
  app.openapi(stop, (context) => context.json(writing(tools).jobs.stop(context.req.valid("param").id), 200));
  app.openapi(failures, (context) => asked(context, tools, "failures", context.req.valid("query")));
  app.openapi(retry, (context) => {
    const { jobs } = writing(tools);
    const job = jobs.start({
      kind: "retry",
      title: "what could not be read",
      request: { words: [], folder: null, retry: true },
    });
    context.header("Location", `/api/jobs/${job.id}`);
    return context.json(job, 202);
  });
  app.openapi(forgive, async (context) => {
    const { place } = context.req.valid("query");
    if (!(await writing(tools).writer.forgive(place)))
      throw new HearsayError("store-no-article", "there is no failure of that place", "place");
    tools.news.wrote();
    return context.body(null, 204);
  });
}

async function jsonIn(request: { json(): Promise<unknown> }): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new HearsayError("not-json", "the body is not JSON", "body");
  }
}
