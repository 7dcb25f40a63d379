"""Parses statements by sqlglot: a JSON line of a dialect and a statement in, a JSON line of what is wrong out.

Where another statement stands beside, the two must say the same but for their names, which are given in pairs.
"""

import json
import sys

import sqlglot

names = {"sql-server": "tsql", "postgresql": "postgres"}


def parsed(sql, dialect):
    statements = sqlglot.parse(sql, read=dialect)
    if len(statements) != 1:
        raise ValueError("not one statement")
    # What it cannot parse it keeps as a text, which it calls a command.
    if any(isinstance(node, sqlglot.exp.Command) for node in statements[0].walk()):
        raise ValueError("taken for a command")
    return statements[0]


def renamed(tree, pairs):
    for identifier in tree.find_all(sqlglot.exp.Identifier):
        identifier.set("this", pairs.get(identifier.this, identifier.this))
    return tree


for line in sys.stdin:
    asked = json.loads(line)
    dialect = names.get(asked["dialect"], asked["dialect"])
    problem = None
    try:
        tree = parsed(asked["sql"], dialect)
        if "like" in asked and renamed(tree, asked["names"]) != parsed(asked["like"], dialect):
            problem = "another statement for other names"
    except (sqlglot.errors.SqlglotError, ValueError) as error:
        problem = str(error)[:500]
    print(json.dumps({"problem": problem}), flush=True)
