"""Parses statements by sqlglot: a JSON line of a dialect and a statement in, a JSON line of what is wrong out."""

import json
import sys

import sqlglot

names = {"sql-server": "tsql", "postgresql": "postgres"}

for line in sys.stdin:
    asked = json.loads(line)
    dialect = names.get(asked["dialect"], asked["dialect"])
    try:
        parsed = sqlglot.parse(asked["sql"], read=dialect)
        problem = None if len(parsed) == 1 else "not one statement"
        # What it cannot parse it keeps as a text, which it calls a command.
        if any(isinstance(node, sqlglot.exp.Command) for node in parsed[0].walk()):
            problem = "taken for a command"
    except sqlglot.errors.SqlglotError as error:
        problem = str(error)[:500]
    print(json.dumps({"problem": problem}), flush=True)
