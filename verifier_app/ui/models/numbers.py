"""Figures as the window writes them, by the person's locale.

The minus is U+2212, units stand after a space, and a number that would read as certain
("1.00") says its bound instead.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import reduce
from unicodedata import bidirectional, east_asian_width

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from verifier_app import strength

translate = QCoreApplication.translate
MINUS = "\N{MINUS SIGN}"
ISOLATE, END_OF_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
"""Around a formula: text from right to left would turn ≥ into ≤."""
ISOLATE_AS_IT_IS = "\N{FIRST STRONG ISOLATE}"
_TURNING = {"R", "AL", "RLE", "RLO", "RLI"}
"""Kinds of signs that would turn what stands beside them."""
ISOLATE_FROM_RIGHT = "\N{RIGHT-TO-LEFT ISOLATE}"


def locale() -> QLocale:
    """The person's locale; English where the system names none."""
    own = QLocale()
    if own.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return own


def decimal(value: float, digits: int) -> str:
    """`value` with `digits` decimals and U+2212 for a negative one."""
    text = locale().toString(float(abs(value)), "f", digits)
    rounds_to_zero = round(abs(value), digits) == 0
    return text if value >= 0 or rounds_to_zero else _with_sign(MINUS, text)


def signed(value: float, digits: int = 1) -> str:
    """`value` with its sign always: +1.4, −0.7, and 0.0 alone without one."""
    if round(abs(value), digits) == 0:
        return isolated(decimal(0.0, digits))  # it stands where one with a sign would
    number = decimal(value, digits)
    return _with_sign("+", number) if value > 0 else number


def _with_sign(sign: str, number: str) -> str:
    """The sign left of its number, which text from right to left would turn round.

    Isolated, so that the words around it decide where their line begins.
    """
    return isolated(sign + number)


def isolated(text: str) -> str:
    """A formula, a file's name: its signs in their order in text from right to left as well.

    An Arabic name in English text would turn what stands beside it.
    """
    return f"{ISOLATE}{text}{END_OF_ISOLATE}" if _needs_isolation(text) else text


def as_written(text: str) -> str:
    """A person's own words, from that side from which they are read, within other text."""
    return f"{ISOLATE_AS_IT_IS}{text}{END_OF_ISOLATE}" if _needs_isolation(text) else text


def kept_together(text: str) -> str:
    """One of several words in a list, some of them in Latin letters, within text from the right.

    Latin words that only a comma parts are read together from the left: what is said of the last
    of them would stand beside the first.
    """
    return f"{ISOLATE_FROM_RIGHT}{text}{END_OF_ISOLATE}" if is_right_to_left() else text


def _needs_isolation(text: str) -> bool:
    return is_right_to_left() or any(bidirectional(sign) in _TURNING for sign in text)


def is_right_to_left() -> bool:
    """Whether the person's language is written from right to left."""
    return locale().textDirection() == Qt.LayoutDirection.RightToLeft


def spoken(value: float, digits: int = 1) -> str:
    """`value` for a screen reader: "plus 1.4", "minus 0.7"."""
    number = decimal(abs(value), digits)
    if round(abs(value), digits) == 0:
        return number
    if value > 0:
        return translate("Numbers", "plus {0}").format(number)
    return translate("Numbers", "minus {0}").format(number)


def bound(llr: float, digits: int = 1) -> str:
    """An llr that the calibration data cut off: "≥ +1.2", and "≤ −1.1" at the other end."""
    shown = strength.rounded(llr, digits, bound=True)
    text = ("≥\u2009" if llr > 0 else "≤\u2009") + signed(shown, digits)
    return isolated(text)


def spoken_bound(llr: float, digits: int = 1) -> str:
    """The same for a screen reader: "plus 1.2 or more", "minus 1.1 or less"."""
    return or_beyond(spoken(strength.rounded(llr, digits, bound=True), digits), llr)


def alone(llr: float, ends: Collection[float]) -> str:
    """What one pair of samples says, beside what others say; a bound where it is one of `ends`."""
    return bound(llr) if llr in ends else signed(strength.rounded_alone(llr, ends))


def spoken_alone(llr: float, ends: Collection[float]) -> str:
    """The same for a screen reader."""
    return spoken_bound(llr) if llr in ends else spoken(strength.rounded_alone(llr, ends))


def or_beyond(text: str, llr: float) -> str:
    """The text of an llr that the calibration data cut off: "+1.2 or more"."""
    if llr > 0:
        return translate("Finding", "{0} or more").format(text)
    return translate("Finding", "{0} or less").format(text)


def count(value: int) -> str:
    """A whole number with its groups: 1,240."""
    return locale().toString(value)


def factor(shown: float, *, bound: bool = False) -> str:
    """How many times more probable, from the llr as shown: 2.5, 25, 1,300."""
    value = strength.factor(shown, bound=bound)
    return count(round(value)) if value >= 10 or value == round(value) else decimal(value, 1)


def score(value: float) -> str:
    """A score with two decimals; at the ends its bound: "over 0.99"."""
    shown, beyond = strength.shown_score(value)
    if beyond > 0:
        return translate("Numbers", "over {0}").format(decimal(shown, 2))
    if beyond < 0:
        return translate("Numbers", "under {0}").format(decimal(shown, 2))
    return decimal(shown, 2)


def score_number(value: float) -> str:
    """The figure inside `score`: never 1.00 or 0.00."""
    return decimal(strength.shown_score(value)[0], 2)


def percent(share: float) -> str:
    """A share, 0 to 1, as "5 %" or "0.1 %"."""
    value = share * 100
    digits = 0 if abs(value - round(value)) < 1e-9 else 1
    return translate("Numbers", "{0} %").format(decimal(value, digits))


def pixels(width: int, height: int) -> str:
    """A size in pixels: "812 × 460 px"."""
    return translate("Numbers", "{0} × {1} px").format(width, height)


def duration(milliseconds: float) -> str:
    """A duration: "41 ms", from one second on "1.2 s"."""
    if milliseconds < 1000:
        return translate("Numbers", "{0} ms").format(count(round(milliseconds)))
    return translate("Numbers", "{0} s").format(decimal(milliseconds / 1000, 1))


def clock(seconds: float) -> str:
    """A duration as 0:16, 4:12 or 1:02:30."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def interval(low: float, high: float, digits: int = 1) -> str:
    """Two llr values as a range, "−0.7 to +1.2"; one where they read the same."""
    return span(signed(low, digits), signed(high, digits))


def listed(parts: Iterable[str]) -> str:
    """Parts of a sentence one after the other, with the person's comma between them."""
    pattern = translate("Pane", "{0}, {1}")
    return reduce(lambda one, other: pattern.format(one, other), parts)


def parted(parts: Iterable[str]) -> str:
    """The same where parts hold commas of their own: with the person's semicolon."""
    pattern = translate("Numbers", "{0}; {1}")
    return reduce(lambda one, other: pattern.format(one, other), parts)


def said_of(name: str, words: str) -> str:
    """What is said of something behind its name, with the person's colon between them."""
    return translate("Report", "{0}: {1}").format(name, words)


def sentences(parts: Iterable[str]) -> str:
    """Whole sentences one after the other; empty ones are left out.

    A blank parts them, but behind a stop that has its own room, as that of Chinese (。).
    """
    return reduce(_after, filter(None, parts), "")


def _after(before: str, sentence: str) -> str:
    has_room = not before or east_asian_width(before[-1]) in {"F", "W"}
    return f"{before}{'' if has_room else ' '}{sentence}"


def span(low: str, high: str) -> str:
    """The texts of two figures as a range; one where they read the same."""
    return low if low == high else translate("Numbers", "{0} to {1}").format(low, high)
