"""Spark in a local cluster of two executors. Reads a JSON line for each thing to do and answers each with one."""

import json
import os
import sys

import pyspark
from pyspark.sql import SparkSession

os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
os.environ["PYSPARK_PYTHON"] = sys.executable
types = {"integer": "INT", "text": "STRING", "boolean": "BOOLEAN", "date": "DATE"}

session = (
    SparkSession.builder.master("local-cluster[2,1,2048]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.ansi.enabled", sys.argv[1])
    .config("spark.sql.shuffle.partitions", "2")
    .getOrCreate()
)
session.sparkContext.setLogLevel("ERROR")


loaded = {}


def quoted(name):
    return "`" + name.replace("`", "``") + "`"


def load(table, columns, file):
    schema = ", ".join(f"{quoted(name)} {types[kind]}" for name, kind in columns)
    if table in loaded:
        loaded[table].unpersist()
    # Read at once, for the file is gone afterwards; in two parts, for two executors.
    loaded[table] = session.read.schema(schema).csv(file).repartition(2).cache()
    loaded[table].count()
    loaded[table].createOrReplaceTempView(table)


def answer(asked):
    if "file" in asked:
        load(asked["table"], asked["columns"], asked["file"])
        return []
    return [[None if cell is None else str(cell) for cell in row] for row in session.sql(asked["sql"]).collect()]


print(json.dumps({"version": session.version}), flush=True)
for line in sys.stdin:
    try:
        print(json.dumps({"rows": answer(json.loads(line))}), flush=True)
    except Exception as error:  # The other side throws it.
        print(json.dumps({"error": str(error)[:2000]}), flush=True)
