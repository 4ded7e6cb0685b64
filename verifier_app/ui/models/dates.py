"""Dates as lists write them: near ones by their distance, far ones by their day."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from verifier_app.ui.models import numbers

translate = QCoreApplication.translate


def age(stamp: str, now: datetime | None = None) -> str:
    """How long ago `stamp` (ISO, UTC) was: "just now", "2 h ago", "yesterday", "12 May".

    Empty where it is no date; the day also where the clock was set back since.
    """
    try:
        then = datetime.fromisoformat(stamp).astimezone()
    except ValueError:
        return ""
    today = (now or datetime.now(tz=then.tzinfo)).astimezone(then.tzinfo)
    minutes = int((today - then).total_seconds() // 60)
    days = (today.date() - then.date()).days
    if minutes < -60:
        return day(stamp, this_year=today.year)
    if days <= 0 and minutes < 2:
        return translate("Dates", "just now")
    if days <= 0 and minutes < 60:
        return translate("Dates", "{0} min ago").format(minutes)
    if days <= 0:
        return translate("Dates", "{0} h ago").format(minutes // 60)
    if days == 1:
        return translate("Dates", "yesterday")
    return day(stamp, this_year=today.year)


def day(stamp: str, this_year: int | None = None) -> str:
    """The day of `stamp` in the person's own form; its year where it is not `this_year`."""
    try:
        then = datetime.fromisoformat(stamp).astimezone()
    except ValueError:
        return ""
    date = QDate(then.year, then.month, then.day)
    if then.year == this_year:
        #: Qt's form of a date of this year, in the language's order: 12 May
        return numbers.locale().toString(date, translate("Dates", "d MMM"))
    return _day(date)


def minute(moment: QDateTime) -> str:
    """A day and its minute: "12 May 2024, 10:07 AM"."""
    then = moment.toLocalTime()
    time = numbers.locale().toString(then.time(), QLocale.FormatType.ShortFormat)
    return numbers.listed([_day(then.date()), time])


def _day(date: QDate) -> str:
    #: The same for other years: 12 May 2024
    return numbers.locale().toString(date, translate("Dates", "d MMM yyyy"))
