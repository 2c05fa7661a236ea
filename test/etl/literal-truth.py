"""What Python makes of each record of a CSV file: one JSON line, literals read by ast.

    python3 literal-truth.py FILE COLUMN...

A cell that is no literal is null; so is a cell whose literal JSON cannot hold.
"""
import ast
import csv
import json
import sys

csv.field_size_limit(2**31 - 1)


def literal(text):
    try:
        return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError):
        return None


with open(sys.argv[1], encoding='utf-8', newline='') as file:
    for row in csv.DictReader(file):
        print(json.dumps([row, {column: literal(row[column]) for column in sys.argv[2:]}]))
