"""A report as one self-contained page: tables, plots, and how to read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from verifier_app.evaluation import plots
from verifier_app.evaluation.leaks import BAND, Leak, LeakReport
from verifier_app.evaluation.measure import FIXED_FMR, Table, WaysTable
from verifier_app.evaluation.plots import Curve
from verifier_app.evaluation.report import LeftOut, Report
from verifier_app.evaluation.resampling import Interval

_OTHERS = {"imitation": "skilled imitations", "random": "other people's own signatures"}
_LEAST_PASSING = 3.0 - 1e-9
"""Others that have to pass for their share to be measured, not guessed (rule of three)."""
_OTHER_SIGNS = {"imitation": "other signs of the same alphabet", "random": "any other signs"}

READING = (
    (
        "Equal error rate (EER)",
        (
            "The rate at which as many genuine comparisons are missed as others are accepted, were "
            "the threshold put there afterwards. It compares systems; it is not what a user meets."
        ),
    ),
    (
        "FNMR at FMR",
        (
            "The share of genuine comparisons that are missed when the threshold lets no more than "
            "the named share of the others pass. Marked * that share is of fewer than three "
            "others, too few to measure it. Against imitations FMR is the share of imitations "
            "that pass; the false match rate of ISO/IEC 19795, of people who do not try to, "
            "stands in the tables called random."
        ),
    ),
    (
        "Intervals",
        (
            "95 % intervals over resampled writers (of signs: alphabets, or runs): how far the "
            "figure might be off because other people could have been measured. Few writers make "
            "them wide, one has none. Where nothing went wrong the interval is 0 to 0, which "
            "does not mean that nothing can: no error in N independent comparisons agrees with any "
            "rate up to 3 / N."
        ),
    ),
    (
        "Cllr",
        (
            "What the likelihood ratios cost in bits: 0 is perfect, 1 is no better than saying "
            "nothing. Cllr min is what the same ranking would cost with perfect calibration; the "
            "difference is what calibration lost. Both are of the ratios before they are cut to "
            "what the calibration supports."
        ),
    ),
    (
        "Operating points",
        (
            "Their thresholds were fixed beforehand, on other writers (unless the validation "
            "writers of the model's own data are measured). Stated is what was promised, the other "
            "columns are what happened here. Inconclusive is the share that was called neither, "
            "the mean of both kinds. A point marked * is extrapolated: there were too few data to "
            "measure it."
        ),
    ),
    (
        "ROC and DET",
        (
            "Every threshold at once. The nearer a curve lies to the corner (ROC: top left, DET: "
            "bottom left), the better."
        ),
    ),
    (
        "Tippett plot",
        (
            "The share of comparisons whose llr is at least the value on the axis. Genuine to the "
            "left of 0 and others to the right of it are misleading; the dotted lines at the "
            "sides are what the calibration supports."
        ),
    ),
    (
        "Reliability",
        (
            "Among comparisons with like score, as the program shows it, how many were genuine, "
            "both kinds weighing the same. On the diagonal the score keeps its word; below it for "
            "high scores, it promises too much."
        ),
    ),
    (
        "Leak gate",
        (
            "What tells genuine samples from imitations without any reference. Chance is 50 %. A "
            "leak after imaging means that part of a result may rest on paper, pen or scanner. "
            "Above 50 % the kinds differ, but what was learnt on some writers is wrong on others."
        ),
    ),
)

_STYLE = """
:root{--bg:#EEF0F3;--card:#FFF;--line:#D9DDE4;--text:#1A1F29;--text2:#4A5362;--same:#08706B;
--diff:#B0440A;--warn:#7A5200;--c0:#2B57C4;--c1:#B0440A;--c2:#08706B;--c3:#9A5B00;--c4:#7A2E8E;
--c5:#4A5362}
@media(prefers-color-scheme:dark){:root{--bg:#14171C;--card:#1C2027;--line:#2F3641;--text:#E9ECF1;
--text2:#B7BFCB;--same:#4FC6BA;--diff:#F59A62;--warn:#F2C665;--c0:#7FA6FF;--c1:#F59A62;
--c2:#4FC6BA;--c3:#F2C665;--c4:#D79BE8;--c5:#B7BFCB}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--text);
font:14px/1.45 system-ui,sans-serif}main{max-width:1120px;margin:0 auto;padding:16px}
section{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px;
margin:0 0 12px}h1{font-size:20px;margin:8px 0 12px}h2{font-size:16px;margin:0 0 8px}
h3{font-size:14px;margin:16px 0 6px}p{margin:6px 0;color:var(--text2);max-width:75ch}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:6px 0;
font-variant-numeric:tabular-nums;font-size:13px}th,td{padding:3px 10px 3px 0;text-align:right;
border-bottom:1px solid var(--line);white-space:nowrap}th:first-child,td:first-child{
text-align:left}th{color:var(--text2);font-weight:500}dt{font-weight:600;margin-top:8px}
dd{margin:0;color:var(--text2);max-width:75ch}.plots{display:grid;gap:12px;
grid-template-columns:repeat(auto-fill,minmax(330px,1fr))}figure{margin:0}
figcaption{color:var(--text2);font-size:12px}svg{width:100%;height:auto}
details{margin:6px 0}summary{cursor:pointer}.bad{color:var(--warn);font-weight:600}
.grid{stroke:var(--line);stroke-width:1}.curve{fill:none;stroke-width:2}
.rule{stroke:var(--text2);stroke-width:1.5}.guide{stroke-dasharray:2 4;stroke-width:1}
.rule.same{stroke:var(--same);stroke-dasharray:5 3}.rule.diff{stroke:var(--diff);
stroke-dasharray:5 3}.bar.same{fill:var(--same);opacity:.72}.bar.diff{fill:var(--diff);
opacity:.72}.small{font-size:11px;fill:var(--text2)}.axis{font-size:12px;fill:var(--text)}
.c0{stroke:var(--c0)}.c1{stroke:var(--c1)}.c2{stroke:var(--c2)}.c3{stroke:var(--c3)}
.c4{stroke:var(--c4)}.c5{stroke:var(--c5)}.dot{fill:var(--card);stroke-width:2}
.key svg{width:34px;height:8px;vertical-align:middle;margin:0 4px 0 12px}
h1,.facts td+td{overflow-wrap:anywhere}.facts td+td{text-align:left;white-space:normal}
@media print{body{background:none}main{max-width:none;padding:0}section{border:0;padding:0}
.wide{overflow:visible}table{font-size:9px}th,td{white-space:normal;padding:3px 6px 3px 0}
tr,figure,dd{break-inside:avoid}h2,h3,dt,
tr:first-child{break-after:avoid}}
"""


def html(report: Report) -> str:
    """The page; it loads nothing from anywhere."""
    names = list(dict.fromkeys(table.protocol for table in report.tables))
    parts = [
        _head(report),
        *(_ways(table) for table in report.ways),
        *(_protocol(n, [t for t in report.tables if t.protocol == n], report) for n in names),
        "" if report.gate is None else _gate(report.gate),
        _failures(report.failures),
        _repeated(report.repeated),
        _left_out(report.left_out),
        _reading(),
    ]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{_title(report)}</title><style>{_STYLE}</style></head>"
        f"<body><main>{''.join(parts)}</main></body></html>\n"
    )


def write_html(report: Report, path: Path) -> None:
    """Writes the page (UTF-8); names of files may hold what is no text."""
    path.write_text(html(report), encoding="utf-8", errors="backslashreplace")


def percent(value: float | None) -> str:
    """A share as percentage with one decimal, or a dash."""
    return "–" if value is None or value != value else f"{100 * value:.1f} %"


def spread(interval: Interval | None) -> str:
    """A share with its interval."""
    if interval is None:
        return "–"
    if interval.low != interval.low:
        return percent(interval.value)
    return f"{percent(interval.value)} ({100 * interval.low:.1f} to {100 * interval.high:.1f})"


def figure(interval: Interval | None, digits: int = 3) -> str:
    """A figure that is no share, with its interval."""
    if interval is None:
        return "–"
    value, low, high = (f"{v:.{digits}f}" for v in (interval.value, interval.low, interval.high))
    return value if interval.low != interval.low else f"{value} ({low} to {high})"


def signed(value: float | None) -> str:
    """An llr with its sign and two decimals."""
    return "–" if value is None else f"{value:+.2f}".replace("-", "−")


def _title(report: Report) -> str:
    return f"Measured: {escape(report.facts.get('model', report.profile))}"


def _head(report: Report) -> str:
    rows = [(name, escape(words)) for name, words in report.facts.items()]
    return (
        f"<h1>{_title(report)}</h1><section class='facts'><h2>What was measured</h2>"
        f"{_table((), rows)}</section>"
    )


def _ways(table: WaysTable) -> str:
    rows = [(escape(group), percent(share)) for group, share in table.by_group.items()]
    return (
        f"<section><h2>{escape(table.protocol)}</h2><p>{table.trials} "
        f"{'trial' if table.trials == 1 else 'trials'}, one of "
        f"{table.ways}: {spread(table.right)} right. Ties count as guesses.</p>"
        f"<details><summary>Each group</summary>{_table(('group', 'right'), rows)}</details>"
        "</section>"
    )


def _protocol(name: str, tables: Sequence[Table], report: Report) -> str:
    words = _OTHERS if report.profile == "signature" else _OTHER_SIGNS
    curves = [Curve(t.name, t.genuine, t.others) for t in tables]
    key = "".join(
        f'<span class="key"><svg viewBox="0 0 34 8"><line class="curve c{i % 6}" '
        f'stroke-dasharray="{plots.DASHES[i % len(plots.DASHES)]}" x1="0" y1="4" x2="34" y2="4"/>'
        f"</svg>{escape(curve.name)}</span>"
        for i, curve in enumerate(curves)
    )
    against = " and ".join(sorted({words[t.other] for t in tables}))
    return (
        f"<section><h2>{escape(name)}</h2><p>Genuine comparisons against {against}, "
        f"{tables[0].references} reference{'s' if tables[0].references > 1 else ''}.</p>"
        f"{_rates(tables)}{_points(tables)}"
        f'<p>{key}</p><div class="plots">{_figure(plots.roc(curves), "ROC")}'
        f"{_figure(plots.det(curves), 'DET')}</div>"
        + "".join(_each(t, c) for t, c in zip(tables, curves, strict=True))
        + "</section>"
    )


def _rates(tables: Iterable[Table]) -> str:
    head = (
        "set",
        "writers",
        "genuine",
        "others",
        "EER",
        *(f"FNMR at FMR {100 * fmr:g} %" for fmr in FIXED_FMR),
        "AUC",
        "Cllr",
        "Cllr min",
        "right at llr 0",
    )
    rows = [
        (
            escape(t.name),
            str(t.writers),
            str(len(t.genuine)),
            str(len(t.others)),
            spread(t.eer),
            *(
                spread(t.fnmr_at_fmr[fmr]) + ("*" if len(t.others) * fmr < _LEAST_PASSING else "")
                for fmr in FIXED_FMR
            ),
            figure(t.auc, 4),
            figure(t.cllr),
            figure(t.cllr_min),
            spread(t.right),
        )
        for t in tables
    ]
    return _table(head, rows)


def _points(tables: Iterable[Table]) -> str:
    rows = [
        (
            escape(t.name),
            escape(row.point.name) + ("*" if row.point.extrapolated else ""),
            f"{signed(row.point.t_different)} / {signed(row.point.t_same)}",
            f"{100 * row.point.imitation_called_same:g} %",
            spread(row.imitation_called_same),
            spread(row.genuine_called_different),
            spread(row.genuine_called_same),
            spread(row.inconclusive),
        )
        for t in tables
        for row in t.points
    ]
    head = (
        "set",
        "operating point",
        "thresholds",
        "stated",
        "others called same",
        "genuine called different",
        "genuine called same",
        "inconclusive",
    )
    return _table(head, rows) if rows else ""


def _each(table: Table, curve: Curve) -> str:
    standard = next((r.point for r in table.points if r.point.name == "standard"), None)
    figures = [_figure(plots.histogram(curve, standard), "Scores by kind")]
    if table.points:
        figures.append(
            _figure(plots.tippett(curve, table.llr_range), "Tippett plot: solid genuine")
        )
        figures.append(_figure(plots.reliability(curve, table.llr_range), "Reliability"))
    rows = [
        (
            escape(r.writer),
            str(r.genuine),
            str(r.others),
            percent(r.eer),
            signed(r.genuine_llr),
            signed(r.others_llr),
            "–" if r.standard is None else percent(r.standard.imitation_called_same),
            "–" if r.standard is None else percent(r.standard.genuine_called_different),
            "–" if r.standard is None else percent(r.standard.inconclusive),
        )
        for r in table.by_writer
    ]
    head = (
        "writer",
        "genuine",
        "others",
        "EER, own threshold",
        "mean llr, genuine",
        "mean llr, others",
        "others called same",
        "genuine called different",
        "inconclusive",
    )
    return (
        f"<details><summary>{escape(table.name)}: plots and writers</summary>"
        f'<div class="plots">{"".join(figures)}</div>{_table(head, rows)}</details>'
    )


def _gate(gate: LeakReport) -> str:
    rows = [
        (
            escape(f"{leak.set}: {leak.trait}"),
            "files" if leak.stage == "file" else "what the network sees",
            spread(leak.eer),
            _said(leak),
            percent(leak.explains) if leak.leaks else "–",
        )
        for leak in gate.leaks
    ]
    left = "; ".join(f"{k.set}, {k.trait}" for k in gate.left)
    said = f"{gate.said}: {left}." if left else f"{gate.said}."
    head = ("set: looked at", "stage", "EER", "", "could explain up to")
    return (
        f"<section><h2>Leak gate</h2><p>{escape(said)}</p><details><summary>Everything looked "
        f"at</summary>{_table(head, rows)}</details>{_skipped(gate)}</section>"
    )


def _said(leak: Leak) -> str:
    if not leak.leaks:
        return "chance"
    if leak.eer.low > BAND[1]:
        return '<span class="bad">differs, in another direction from writer to writer</span>'
    return '<span class="bad">leak</span>'


def _skipped(gate: LeakReport) -> str:
    if not gate.skipped:
        return ""
    rows = [(escape(key), escape(why)) for key, why in gate.skipped.items()]
    return f"<details><summary>Left out</summary>{_table(('sample or set', 'why'), rows)}</details>"


def _failures(failures: dict[str, str]) -> str:
    if not failures:
        return ""
    rows = [(escape(key), escape(text)) for key, text in failures.items()]
    return (
        f"<section><h2>Samples that could not be used</h2><p>Their comparisons are left "
        f"out.</p>{_table(('sample', 'why'), rows)}</section>"
    )


def _repeated(repeated: dict[str, str]) -> str:
    if not repeated:
        return ""
    rows = [(escape(key), escape(known)) for key, known in repeated.items()]
    return (
        f"<section><h2>Samples that occur twice</h2><p>Each is another one of its writer again, "
        f"and counts once.</p>{_table(('left out', 'the same as'), rows)}</section>"
    )


def _left_out(left_out: Sequence[LeftOut]) -> str:
    if not left_out:
        return ""
    rows = [
        [
            escape(text)
            for text in (
                own.protocol,
                own.set,
                own.condition,
                own.kind,
                str(len(own.questioned)),
                own.questioned[0],
                own.reason,
            )
        ]
        for own in left_out
    ]
    head = ("protocol", "set", "condition", "kind", "comparisons", "the first questioned", "why")
    return f"<section><h2>Comparisons in no table</h2>{_table(head, rows)}</section>"


def _reading() -> str:
    items = "".join(f"<dt>{escape(a)}</dt><dd>{escape(b)}</dd>" for a, b in READING)
    return f"<section><h2>How to read this</h2><dl>{items}</dl></section>"


def _figure(svg: str, caption: str) -> str:
    return f"<figure>{svg}<figcaption>{escape(caption)}</figcaption></figure>"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are markup already."""
    top = f"<tr>{''.join(f'<th>{escape(h)}</th>' for h in head)}</tr>" if head else ""
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f'<div class="wide"><table>{top}{body}</table></div>'
