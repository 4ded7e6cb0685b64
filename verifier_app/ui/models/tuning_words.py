"""Times, sizes and options in the words of the Fine-tune page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers

translate = QCoreApplication.translate
TEN_MINUTES, HOUR = 600.0, 3600.0


def about(seconds: float) -> str:
    """An estimate: "about 2:34"; above ten minutes never to the second."""
    if seconds >= TEN_MINUTES:
        return _long(seconds)
    return translate("Tuning", "about {0}").format(numbers.clock(round(seconds / 5) * 5 or seconds))


def _long(seconds: float) -> str:
    if seconds < 2 * HOUR:
        return translate("Tuning", "about {0} min").format(numbers.count(round(seconds / 60)))
    if seconds < 48 * HOUR:
        return translate("Tuning", "about {0} hours").format(numbers.count(round(seconds / HOUR)))
    return translate("Tuning", "about {0} days").format(numbers.count(round(seconds / (24 * HOUR))))


def ago(seconds: float) -> str:
    """How long something is past."""
    if seconds < 1.5:
        return translate("Tuning", "just now")
    if seconds < 60:
        return translate("Tuning", "{0} s ago").format(round(seconds))
    return translate("Tuning", "{0} ago").format(numbers.clock(seconds))


def size(megabytes: float) -> str:
    """An amount of memory: 1.9 GB, 840 MB."""
    if megabytes >= 1000:
        return translate("Tuning", "{0} GB").format(numbers.decimal(megabytes / 1024, 1))
    return translate("Tuning", "{0} MB").format(numbers.count(round(megabytes)))


def percent(value: float, digits: int = 1) -> str:
    """Hundredths as a chart or table has them: "13.1 %"."""
    return translate("Tuning", "{0} %").format(numbers.decimal(value, digits))


SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def power(value: float) -> str:
    """A small number as 2.1 × 10⁻⁴."""
    if value <= 0:
        return numbers.decimal(0, 1)
    mantissa, exponent = f"{value:.1e}".split("e")
    return f"{numbers.decimal(float(mantissa), 1)} × 10{str(int(exponent)).translate(SUPERSCRIPTS)}"


def device(name: str) -> str:
    """A device as people read it."""
    if name == "cpu":
        return translate("Tuning", "CPU")
    return translate("Tuning", "Automatic") if name == "auto" else name.replace("cuda", "CUDA")


def loss(name: str) -> str:
    """A loss by name."""
    return {
        "bce": translate("Tuning", "cross-entropy (BCE)"),
        "contrastive": translate("Tuning", "contrastive"),
        "triplet": translate("Tuning", "triplet"),
        "metric": translate("Tuning", "metric learning"),
    }.get(name, name)


def pair_kind(kind: str, profile: str) -> str:
    """What a pair of a known kind is: genuine, imitation or random."""
    if profile == "character":
        same = translate("Tuning", "same sign")
        return same if kind == "genuine" else translate("Tuning", "another sign")
    return {
        "genuine": translate("Tuning", "same writer"),
        "imitation": translate("Tuning", "imitation"),
    }.get(kind, translate("Tuning", "another writer"))


def preset(name: str) -> str:
    """A preset by name."""
    return {
        "quick": translate("Tuning", "Quick"),
        "thorough": translate("Tuning", "Thorough"),
        "source": translate("Tuning", "Source"),
    }.get(name, name)


def preset_words(name: str) -> str:
    """What a preset does, in a sentence or two."""
    return {
        "quick": translate(
            "Tuning",
            "At most ten minutes. The first two stages of the encoder stay as they are. Begin with"
            " this one.",
        ),
        "thorough": translate(
            "Tuning",
            "Everything is trained, for hours. Worth it where the quick one was adopted and you"
            " have twenty writers or more.",
        ),
        "source": translate(
            "Tuning",
            "A new network from nothing, as in Koch et al. 2015: for studies. Days on a processor,"
            " and needs far more data.",
        ),
    }.get(name, "")
