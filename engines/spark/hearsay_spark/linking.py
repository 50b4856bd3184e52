"""The job ``story``: articles that were read → copies, claims, origins, disputes, changes and stories."""

from __future__ import annotations

import pyarrow as pa
from pyspark.errors import AnalysisException
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql import types as T

from . import claims, copies, stories
from .columns import CHANGES, CLAIM_STATEMENTS, CLAIMS, COPIES, DISPUTES, ORIGINS, STORIES, TEXT, struct
from .components import IN_ONE_TASK, components
from .order import by_moment, by_text
from .output import Output, schema_of
from .reading import InputUnfit, Settings
from .shipping import ship, tuned
from .stage import answered

#: The tables that the job writes.
WRITTEN = ["copies", "claims", "claim_statements", "origins", "changes", "disputes", "stories", "left_out"]

#: The stages that the job runs.
STAGES = ["keys", "pairs", "graph"]

#: What the job needs of the table of articles.
NEEDED = {
    **{name: T.StringType() for name in ("article", "url", "outlet", "title", "byline", "credit")},
    **{name: T.StringType() for name in ("published", "language", "text", "reading")},
    "published_at": T.TimestampType(),
}

KEYS = [
    pa.field("article", TEXT),
    pa.field("moment", pa.int64()),
    pa.field("copies", pa.struct([("whole", TEXT), ("words", pa.int32()), ("hashes", pa.list_(pa.int64()))])),
    pa.field(
        "claims",
        pa.list_(
            pa.struct(
                [
                    ("place", pa.int32()),
                    ("day", pa.int64()),
                    ("wording", TEXT),
                    ("keys", pa.list_(pa.int64())),
                    ("utterance", TEXT),
                ]
            )
        ),
    ),
    pa.field("story", pa.struct([("keys", pa.list_(pa.int64())), ("same", TEXT), ("item", TEXT)])),
]
PAIRS = [pa.field("pairs", pa.list_(pa.struct([("a", TEXT), ("b", TEXT)])))]
COMPARED = [pa.field("copies", pa.list_(struct(COPIES)))]
CLAIM_LINKS = [pa.field("links", pa.list_(pa.struct([("a", TEXT), ("b", TEXT), ("tie", pa.float64()), ("judgement", TEXT)])))]
STORY_LINKS = [pa.field("links", pa.list_(pa.struct([("a", TEXT), ("b", TEXT), ("likeness", pa.float64())])))]
DRAWN = [
    pa.field("claims", pa.list_(struct(CLAIMS))),
    pa.field("wordings", pa.list_(struct(CLAIM_STATEMENTS))),
    pa.field("origins", pa.list_(struct(ORIGINS))),
    pa.field("changes", pa.list_(struct(CHANGES))),
    pa.field("disputes", pa.list_(struct(DISPUTES))),
]
GROUPED = [pa.field("stories", pa.list_(struct(STORIES)))]


def story(
    spark: SparkSession, read: str, output: str, settings: Settings | None = None, in_one_task: int = IN_ONE_TASK
) -> dict[str, int]:
    """Puts together what articles say, and tells how many rows each table has.

    :param read: where the job ``read`` wrote
    :param output: where to write; the same folder will do
    :param in_one_task: up to so many edges are put together in one task (:func:`components`)
    """
    settings = settings or Settings()
    ship(spark)
    about = settings.command.about()
    out = Output(spark, output, settings.by)
    with tuned(spark):
        articles = articles_in(spark, read)
        out.begin(WRITTEN, STAGES, settings.replace)
        _Linking(out, settings, about, in_one_task).run(articles)
        return out.end(WRITTEN, STAGES, settings.keep)


def articles_in(spark: SparkSession, read: str) -> DataFrame:
    """The table of articles that the job ``read`` wrote.

    :raises InputUnfit: where it is none
    """
    try:
        articles = spark.read.parquet(f"{read.rstrip('/')}/articles")
    except AnalysisException as error:
        if error.getCondition() != "UNABLE_TO_INFER_SCHEMA":
            raise
        # Nothing was read, and so there is no file that tells the columns.
        articles = spark.createDataFrame([], schema_of("articles"))
    types = {column.name: column.dataType for column in articles.schema}
    for name, wanted in NEEDED.items():
        if name not in types:
            raise InputUnfit(f"{read}/articles has no column {name}; it is not what the job read writes")
        if types[name] != wanted:
            found = types[name].simpleString()
            raise InputUnfit(f"{read}/articles: the column {name} is {found}, and has to be {wanted.simpleString()}")
    return articles.select(*NEEDED)


def settled(articles: DataFrame) -> DataFrame:
    """Of several articles of one id the earliest, as on one machine."""
    doubled = articles.groupBy("article").count().where("count > 1").select("article")
    order = [
        by_moment(F.unix_millis("published_at")),
        by_text(F.col("text")),
        # What is the same up to here is told apart by something, so that it is always the same one.
        F.coalesce("outlet", F.lit("")),
        F.col("reading"),
    ]
    place = F.row_number().over(Window.partitionBy("article").orderBy(*order))
    earliest = articles.join(doubled, "article", "left_semi").withColumn("place", place).where("place = 1").drop("place")
    return articles.join(doubled, "article", "left_anti").unionByName(earliest)


def records_of(articles: DataFrame) -> DataFrame:
    """Articles as records: ``article``, ``length`` and ``record``, the JSON that docs/record.md tells of."""
    fields = ["url", "outlet", "title", "byline", "credit", "published", "language", "text"]
    head = F.to_json(F.struct(F.lit(1).alias("schema"), F.col("article").alias("id"), *fields), {"ignoreNullFields": "false"})
    # The braces between the two are taken out: {…} and {…} become {…,…}.
    record = F.concat(head.substr(F.lit(1), F.length(head) - 1), F.lit(","), F.expr("substr(reading, 2)"))
    return articles.select("article", F.length("text").alias("length"), record.alias("record"))


class _Linking:
    def __init__(self, out: Output, settings: Settings, about: dict, in_one_task: int) -> None:
        self.out = out
        self.settings = settings
        self.about = about
        self.in_one_task = in_one_task
        self.failing: list[tuple[str, DataFrame]] = []
        #: By what is left out, how many: one row with one column.
        self.left_out: dict[str, DataFrame] = {}

    def run(self, articles: DataFrame) -> None:
        """All stages in a row."""
        out = self.out
        self.left_out["articles"] = articles.agg((F.count("*") - F.count_distinct("article")).alias("count"))
        records = out.keep(records_of(settled(articles)), "records")
        lines = records.select(F.col("record").alias("line"), F.concat(F.lit("article "), "article").alias("place"))
        keys = self._stage(lines, "keys", "keys", KEYS)
        keys = keys.where("article is not null")
        moments = keys.select("article", "moment")
        found_copies = self._copies(keys, records)
        groups = self._stories(keys)
        self._write_stories(groups, moments)
        homes = groups.select(F.explode("articles").alias("article"), "story")
        drawn = self._claims(keys, records, found_copies, homes)
        self._write_copies(found_copies, moments)
        self._write_claims(drawn, moments)
        self._write_left_out()
        out.write_failures(self.failing)

    def _stage(self, lines: DataFrame, stage: str, name: str, fields: list[pa.Field]) -> DataFrame:
        if self.settings.partitions is not None:
            lines = lines.repartition(self.settings.partitions)
        rows = self.out.keep(answered(lines, stage, self.settings.command, fields), name)
        self.failing.append((stage, rows))
        return rows

    def _copies(self, keys: DataFrame, records: DataFrame) -> DataFrame:
        nodes, rest = copies.texts(keys, self.about["sameTexts"])
        nodes = self.out.keep(nodes, "copy-nodes")
        cap = self.about["caps"]["copies"]
        self.left_out["copies"] = copies.crowded_of(nodes, cap)
        lines = copies.bucket_lines_of(nodes, cap)
        met = self._stage(lines, "pairs", "copy-pairs", PAIRS)
        pairs = met.select(F.explode("pairs").alias("pair")).select("pair.*").unionByName(rest)
        lines = copies.compare_lines(self.out.keep(pairs, "copy-candidates"), records)
        compared = self._stage(lines, "pairs", "copies", COMPARED)
        return compared.select(F.explode("copies").alias("row")).select("row.*")

    def _stories(self, keys: DataFrame) -> DataFrame:
        topics = self.out.keep(stories.topics(keys), "topics")
        cap = self.about["caps"]["stories"]
        self.left_out["stories"] = stories.crowded_of(topics, cap)
        lines = stories.bucket_lines_of(topics, cap)
        linked = self._stage(lines, "pairs", "story-links", STORY_LINKS)
        links = linked.select(F.explode("links").alias("link")).select("link.*")
        groups = components(self.out, links, "story-components", self.in_one_task)
        grouped = self._stage(stories.group_lines(topics, links, groups), "graph", "stories", GROUPED)
        return grouped.select(F.explode("stories").alias("row")).select("row.*")

    def _claims(self, keys: DataFrame, records: DataFrame, copied: DataFrame, homes: DataFrame) -> DataFrame:
        said = claims.utterances(keys)
        led = self.out.keep(claims.leads(said), "leads")
        caps = self.about["caps"]["claims"]
        self.left_out["claims"] = claims.crowded_of(said, led, caps)
        lines = claims.bucket_lines_of(said, led, caps)
        linked = self._stage(lines, "pairs", "claim-links", CLAIM_LINKS)
        links = linked.select(F.explode("links").alias("link")).select("link.*")
        ties = links.where(F.col("tie") >= self.about["tie"])
        groups = components(self.out, ties, "claim-components", self.in_one_task)
        found = self.out.keep(claims.members(led, groups), "claim-members")
        batched = self.out.keep(claims.batches(found, said, homes, records), "claim-batches")
        lines = claims.graph_lines(found, batched, said, links, records, copied)
        return self._stage(lines, "graph", "claims", DRAWN)

    def _write_stories(self, groups: DataFrame, moments: DataFrame) -> None:
        first = groups.select("story", F.explode("articles").alias("article")).join(moments, "article")
        period = first.groupBy("story").agg(F.min("moment").alias("moment"))
        self.out.write(groups.join(period, "story").withColumn("period", self.out.period(F.col("moment"))), "stories")

    def _write_copies(self, found: DataFrame, moments: DataFrame) -> None:
        of_a = moments.select(F.col("article").alias("a"), F.col("moment"))
        self.out.write(found.join(of_a, "a").withColumn("period", self.out.period(F.col("moment"))), "copies")

    def _write_claims(self, drawn: DataFrame, moments: DataFrame) -> None:
        wordings = drawn.select(F.explode("wordings").alias("row")).select("row.*")
        period = (
            wordings.join(moments, "article")
            .groupBy("claim")
            .agg(F.min("moment").alias("moment"))
            .select("claim", self.out.period(F.col("moment")).alias("period"))
        )
        period = self.out.keep(period, "claim-periods")
        for name, table in [
            ("claims", "claims"),
            ("wordings", "claim_statements"),
            ("origins", "origins"),
            ("changes", "changes"),
            ("disputes", "disputes"),
        ]:
            rows = drawn.select(F.explode(name).alias("row")).select("row.*")
            self.out.write(rows.join(period, "claim"), table)

    def _write_left_out(self) -> None:
        rows: DataFrame | None = None
        for what, counted in self.left_out.items():
            why = self.about["leftOut"][what]
            row = counted.select(F.lit(what).alias("what"), F.col("count").cast("int"), F.lit(why).alias("why"))
            rows = row if rows is None else rows.unionByName(row)
        assert rows is not None
        self.out.write_whole(rows.where("count > 0"), "left_out")
