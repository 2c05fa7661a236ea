"""Expected figures of the data report, worked out independently of its code.

    python3 make.py DATA_FOLDER > sample.json

Reads the data with test/expected/make.py and the standard library alone.
Quantiles are linear between the two nearest values, fences 1.5 interquartile
ranges from the middle half (of the logarithms where the scale is one), rank
correlations Spearman's with mean ranks, floats have 6 decimals.
"""
import json
import math
import statistics
import sys
import unicodedata
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / 'expected'))
import make  # noqa: E402
from make import ACTOR, DIRECTOR, read_credits, read_films, read_people  # noqa: E402

LEAST_VOTES, LEAST_FILMS = 20, 5


STROKED = str.maketrans({'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ı': 'i'})


def fold(name):
    """Letters and digits only: "Jr." is "Jr", and "Sammy Davis, Jr." is one with "Sammy Davis Jr."."""
    plain = unicodedata.normalize('NFKD', name.replace("'", '').replace('’', '')).lower().translate(STROKED)
    kept = (' ' if not c.isalnum() else c for c in plain if not unicodedata.combining(c))
    return ' '.join(''.join(kept).lower().split())


make.fold = fold


def rounded(value):
    return round(value, 6) if isinstance(value, float) else value


def quantile(ascending, share):
    at = (len(ascending) - 1) * share
    low, high = math.floor(at), math.ceil(at)
    return ascending[low] + (ascending[high] - ascending[low]) * (at - low)


def distribution(values, log):
    values = sorted(value for value in values if value is not None)
    to, back = (math.log10, lambda x: 10 ** x) if log else (float, float)
    q1, q3 = to(quantile(values, .25)), to(quantile(values, .75))
    low, high = back(q1 - 1.5 * (q3 - q1)), back(q3 + 1.5 * (q3 - q1))
    return {
        'known': len(values),
        'least': rounded(values[0]),
        'q1': rounded(float(quantile(values, .25))),
        'median': rounded(float(quantile(values, .5))),
        'q3': rounded(float(quantile(values, .75))),
        'greatest': rounded(values[-1]),
        'mean': rounded(math.fsum(values) / len(values)),
        'below': sum(value < low for value in values),
        'above': sum(value > high for value in values),
    }


def ranks(values):
    order = sorted(range(len(values)), key=values.__getitem__)
    found, start = [0.0] * len(values), 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for at in order[start:end]:
            found[at] = (start + end - 1) / 2
        start = end
    return found


def spearman(a, b):
    both = [(x, y) for x, y in zip(a, b) if x is not None and y is not None]
    rho = statistics.correlation(*(ranks(column) for column in zip(*both)))
    return {'rho': rounded(rho), 'films': len(both)}


def counted(values):
    """The commonest first, equals by name."""
    return sorted(Counter(values).items(), key=lambda one: (-one[1], str(one[0])))


def money(films):
    some = [film for film in films if film['return'] is not None]
    x = [math.log10(film['budget']) for film in some]
    y = [math.log10(film['revenue']) for film in some]
    return {
        'films': len(some),
        'leftOut': sum(film['leftOut'] for film in films),
        'paidBack': sum(film['revenue'] >= film['budget'] for film in some),
        'slope': rounded(statistics.linear_regression(x, y).slope),
    }


def prolific(role, filmography, names):
    counts = [(names[key], len(films)) for (key, one), films in filmography.items() if one == role and films]
    first = sorted(counts, key=lambda one: (-one[1], one[0]))[:12]
    return {'people': first, 'all': len(counts), 'once': sum(films == 1 for _, films in counts)}


def profitable(role, films, filmography, names):
    def counts(film):
        return film['return'] is not None and film['votes'] >= LEAST_VOTES
    people = []
    for (key, one), ids in filmography.items():
        some = [films[id] for id in ids if counts(films[id])]
        if one == role and len(some) >= LEAST_FILMS:
            median = statistics.median(film['return'] for film in some)
            people.append((names[key], len(some), sum(film['profit'] for film in some), rounded(median)))
    return {'people': sorted(people, key=lambda one: -one[2])[:12], 'reached': len(people)}


def main(folder):
    films, _ = read_films(next(path for path in (folder / 'movies_metadata.csv', folder / 'movies_dataset.csv') if path.exists()))
    filmography, names = read_people(read_credits(folder / 'credits.csv'), films)
    all_films = list(films.values())
    columns = {
        'year': [film['released'].year for film in all_films],
        'runtime': [film['runtime'] for film in all_films],
        'budget': [film['budget'] for film in all_films],
        'revenue': [film['revenue'] for film in all_films],
        'return': [film['return'] for film in all_films],
        'votes': [film['votes'] for film in all_films],
        'score': [film['average'] if film['votes'] else None for film in all_films],
        'popularity': [film['popularity'] for film in all_films],
    }
    names_of_columns = list(columns)
    figures = {
        'years': sorted(Counter(columns['year']).items()),
        'months': sorted(Counter(film['released'].month for film in all_films).items()),
        'newYear': sum((film['released'].month, film['released'].day) == (1, 1) for film in all_films),
        'weekdays': sorted(Counter(film['released'].weekday() for film in all_films).items()),
        'genres': counted(name for film in all_films for name in film['genres']),
        'languages': counted(film['language'] for film in all_films if film['language']),
        'countries': counted(code for film in all_films for code in film['countries']),
        'missing': {name: sum(value is None for value in columns[name]) for name in ('runtime', 'budget', 'revenue', 'score')},
        'distributions': {
            'votes': distribution([votes or None for votes in columns['votes']], True),
            'score': distribution(columns['score'], False),
            'runtime': distribution(columns['runtime'], False),
            **{name: distribution(columns[name], True) for name in ('budget', 'revenue', 'return')},
        },
        'correlation': {
            f'{a} {b}': spearman(columns[a], columns[b])
            for at, b in enumerate(names_of_columns) for a in names_of_columns[:at]
        },
        'money': money(all_films),
        'prolific': {role: prolific(role, filmography, names) for role in (ACTOR, DIRECTOR)},
        'profitable': {role: profitable(role, films, filmography, names) for role in (ACTOR, DIRECTOR)},
    }
    json.dump(figures, sys.stdout, ensure_ascii=False, separators=(',', ':'))
    print()


if __name__ == '__main__':
    main(Path(sys.argv[1]))
