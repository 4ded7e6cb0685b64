"""The scale of the likelihood ratio with the known scores on the same axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from verifier_app.strength import BANDS
from verifier_app.ui.models import numbers
from verifier_app.ui.models.known import BIN, Histogram, bin_at, histogram
from verifier_app.ui.models.wording import (
    band_word,
    finding_text,
    is_clipped,
    shown_digits,
    support_words,
)
from verifier_app.ui.widgets import scale_geometry as geometry
from verifier_app.ui.widgets.known_plot import KnownPlot
from verifier_app.ui.widgets.scale_geometry import Rows
from verifier_app.ui.widgets.small_scale import draw_beyond

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.types import Finding
    from verifier_app.ui.models.wording import FindingText
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
TRACK = 14.0
PILL = QSize(38, 18)
"""Of the marker's number, at the system's usual size of letters."""
POINTER = 4.0
HIT = 12.0
"""Half the width that answers to the mouse around the marker."""
BASE = 3.0
PLOT, PLOT_LEAST = 96.0, 64.0
"""How high the plot is; the narrow form is as high as the wide one where room is short."""
ENDS_GAP = 8


class LrScale(QWidget):
    """One axis for value, strength, thresholds and known scores.

    Without a finding only the empty axis is drawn. The axis is never mirrored.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._finding: Finding | None = None
        self._text: FindingText | None = None
        self._histogram: Histogram | None = None
        self._known: tuple[object, QPixmap] | None = None
        self._profile: Profile = "signature"
        self._wide = False
        self._every = False
        self._muted = False
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMinimumWidth(240)
        theme.changed.connect(self.update)
        self._name_it()

    def show_finding(
        self,
        finding: Finding | None,
        profile: Profile,
        text: FindingText | None = None,
        *,
        muted: bool = False,
    ) -> None:
        """Draw `finding`; `muted` while a newer comparison is running, or its verdict is held back.

        Whoever has the finding's `text` already gives it: it takes a millisecond to write. One
        whose verdict is held back needs it.
        """
        if text is None and finding is not None:
            text = finding_text(finding)
        changed = finding is not self._finding or text != self._text
        self._finding, self._profile, self._muted = finding, profile, muted
        self._text = text
        if changed:
            known = None if finding is None else finding.known
            self._histogram = None if known is None else histogram(known)
            self.updateGeometry()
            self._name_it()
        self.update()

    @property
    def _is_held(self) -> bool:
        """Whether no verdict is given: then nothing shows on which side of a threshold this is."""
        return self._text is not None and self._text.is_held

    def choose_form(self, *, wide: bool, every_number: bool = False) -> None:
        """The wide form shows all words that fit, the narrow one only the current one."""
        self._wide, self._every = wide, every_number
        self.updateGeometry()
        self.update()

    def rows(self) -> Rows:
        """Where the rows stand, for the present form and height."""
        most = self._rows(PLOT)
        return self._rows(max(PLOT_LEAST, PLOT - max(0.0, round(most.height) - self.height())))

    def _rows(self, plot_height: float) -> Rows:
        fonts = self._theme.fonts
        ends = fonts.line("small")
        if self._finding is None:
            track = ends + 6.0
            axis = track + TRACK + 6
            caption = axis + fonts.line("caption") + 6
            end = caption + fonts.line("caption")
            return Rows(0, track, track, axis, 0, axis, axis, caption, end)
        track = ends + fonts.px(PILL.height()) + POINTER + 0.0
        words = track + TRACK + 4
        plot = words + fonts.line("small") + 4
        if self._wide:
            plot_height = PLOT_LEAST
        base = plot + plot_height + 2
        axis = base + BASE + 4
        end = axis + fonts.line("caption")
        return Rows(0, track, words, plot, plot_height, base, axis, end, end)

    def at(self, value: float) -> float:
        """The x in pixels of a log10 LR."""
        return geometry.to_x(value, self.width())

    def sizeHint(self) -> QSize:
        """As high as the rows need."""
        return QSize(306, round(self._rows(PLOT).height))

    def minimumSizeHint(self) -> QSize:
        """As high as the rows need with a low plot."""
        return QSize(240, round(self._rows(PLOT_LEAST).height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw everything; the order is what lies behind first."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rows = self.rows()
            self._draw_ends(painter, rows)
            self._draw_track(painter, rows)
            finding = self._finding
            if finding is None:
                self._draw_axis(painter, rows, ())
                self._draw_caption(painter, rows)
            else:
                point = finding.operating_point
                self._draw_plot(painter, rows, finding)
                if not self._is_held:
                    self._draw_zone(painter, rows, finding)
                    self._draw_thresholds(painter, rows, point.t_different, point.t_same)
                self._draw_plot_labels(painter, rows, finding)
                if not self._is_held:
                    self._draw_words(painter, rows, finding)
                thresholds = () if self._is_held else (point.t_different, point.t_same)
                self._draw_axis(painter, rows, thresholds)
                self._draw_marker(painter, rows, finding)

    def event(self, event: QEvent) -> bool:
        """Tooltips: the marker's value, or the counts of the bin under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def tip_at(self, place: QPointF) -> str:
        """What the mouse is told at `place`."""
        finding, text = self._finding, self._text
        if finding is None or text is None:
            return ""
        rows = self.rows()
        in_plot = rows.plot <= place.y() <= rows.plot + rows.plot_height
        near = abs(place.x() - self.at(finding.llr)) <= HIT
        if near and (not in_plot or self._histogram is None):
            if self._is_held:
                return text.llr
            zone = translate("Scale", "inconclusive zone {0}").format(text.zone)
            return numbers.parted((numbers.listed((text.llr, support_words(finding.llr))), zone))
        if in_plot and self._histogram is not None:
            return self._bin_tip(geometry.to_value(place.x(), self.width()))
        return ""

    def _bin_tip(self, value: float) -> str:
        if self._histogram is None or not -geometry.LIMIT <= value <= geometry.LIMIT:
            return ""
        index = bin_at(value)
        low = -geometry.LIMIT + index * BIN
        genuine, imitation = self._kinds()
        return translate("Scale", "{0}: {1} {2}, {3} {4}").format(
            numbers.interval(low, low + BIN, 2),
            genuine,
            numbers.count(self._histogram.genuine[index]),
            imitation,
            numbers.count(self._histogram.imitation[index]),
        )

    def _name_it(self) -> None:
        text = self._text
        if text is None:
            self.setAccessibleName(translate("Scale", "Scale of the likelihood ratio, empty"))
            self.setAccessibleDescription("")
            return
        self.setAccessibleName(text.scale_name)
        self.setAccessibleDescription(text.counts.replace("<b>", "").replace("</b>", ""))

    def _kinds(self) -> tuple[str, str]:
        if self._profile == "character":
            return translate("Scale", "same sign"), translate("Scale", "another sign")
        if self._finding is not None and self._finding.operating_point.is_of_others:
            return translate("Scale", "genuine"), translate("Scale", "other people")
        return translate("Scale", "genuine"), translate("Scale", "imitation")

    def _draw_ends(self, painter: QPainter, rows: Rows) -> None:
        if self._profile == "character":
            left, right = translate("Scale", "different signs"), translate("Scale", "same sign")
        else:
            left, right = translate("Scale", "different writers"), translate("Scale", "same writer")
        empty = self._finding is None or self._is_held
        weight = 400 if empty else 500
        row = QRectF(
            geometry.INSET,
            rows.ends,
            self.width() - 2 * geometry.INSET,
            self._theme.fonts.line("small"),
        )
        painter.setFont(self._theme.fonts.font("small", weight))
        room = int(row.width()) - ENDS_GAP
        if sum(map(painter.fontMetrics().horizontalAdvance, (left, right))) > room:
            painter.setFont(self._theme.fonts.font("caption", weight))
        metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        left, right = (
            metrics.elidedText(own, elide, max(room // 2, room - metrics.horizontalAdvance(other)))
            for own, other in ((left, right), (right, left))
        )
        # absolute: the axis is not mirrored, and the words name its ends
        places = Qt.AlignmentFlag
        fixed = places.AlignAbsolute | places.AlignVCenter
        painter.setPen(self._theme.colour("text3" if empty else "diff"))
        painter.drawText(row, places.AlignLeft | fixed, left)
        painter.setPen(self._theme.colour("text3" if empty else "same"))
        painter.drawText(row, places.AlignRight | fixed, right)

    def _draw_track(self, painter: QPainter, rows: Rows) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for band in geometry.bands(self.width()):
            if self._finding is None:
                colour = self._theme.colour("inc", geometry.CENTRE_OPACITY)
            else:
                token = ("diff", "inc", "same")[band.direction + 1]
                colour = self._theme.colour(token, band.opacity * (0.5 if self._muted else 1))
            painter.setBrush(colour)
            painter.drawRoundedRect(
                QRectF(band.left, rows.track, band.right - band.left, TRACK), 2, 2
            )

    def _draw_plot(self, painter: QPainter, rows: Rows, finding: Finding) -> None:
        painter.drawPixmap(0, 0, self._known_scores(rows, finding))

    def _known_scores(self, rows: Rows, finding: Finding) -> QPixmap:
        """What does not change from one finding to the next: most of what one takes to paint."""
        ratio = self.devicePixelRatioF()
        look = (self.size(), ratio, rows, self._theme.tokens, self._muted)
        shown = (*look, self._histogram, finding.llr_range)
        if self._known is not None and self._known[0] == shown:
            return self._known[1]
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        plot = self._plot(rows)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            plot.draw_hatch(painter, finding.llr_range)
            if self._histogram is not None:
                plot.draw_bars(painter, self._histogram, muted=self._muted)
            plot.draw_baseline(painter)
        self._known = (shown, picture)
        return picture

    def _draw_plot_labels(self, painter: QPainter, rows: Rows, finding: Finding) -> None:
        known = finding.known
        if known is None:
            return
        genuine, imitation = self._kinds()
        texts = (
            f"▲ {genuine} {numbers.count(sum(known.genuine))}",
            f"▼ {imitation} {numbers.count(sum(known.imitation))}",
        )
        self._plot(rows).draw_labels(painter, texts, finding.llr_unclipped)

    def _plot(self, rows: Rows) -> KnownPlot:
        return KnownPlot(self._theme, self.width(), rows.plot, rows.plot_height)

    def _draw_zone(self, painter: QPainter, rows: Rows, finding: Finding) -> None:
        point = finding.operating_point
        stops = (-geometry.LIMIT, point.t_different, point.t_same, geometry.LIMIT)
        painter.setPen(Qt.PenStyle.NoPen)
        for i, token in enumerate(("diff", "line_strong", "same")):
            left, right = self.at(stops[i]), self.at(stops[i + 1])
            painter.setBrush(self._theme.colour(token))
            painter.drawRect(QRectF(left, rows.base, max(0.0, right - left), BASE))

    def _draw_thresholds(self, painter: QPainter, rows: Rows, low: float, high: float) -> None:
        parts = (
            (rows.track - 3, rows.track + TRACK + 3),
            (rows.plot, rows.plot + rows.plot_height + 2),
        )
        for value, token in ((low, "diff"), (high, "same")):
            pen = QPen(self._theme.colour(token), 1.5)
            pen.setDashPattern([2.2, 1.6])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            for top, bottom in parts:
                painter.drawLine(QPointF(self.at(value), top), QPointF(self.at(value), bottom))

    def _draw_words(self, painter: QPainter, rows: Rows, finding: Finding) -> None:
        strong = self._theme.fonts.font("caption", 600)
        height = self._theme.fonts.line("small")
        level = geometry.level_of(finding.llr)
        direction = (finding.llr > 0) - (finding.llr < 0) if level else 0
        if not self._wide:
            text = support_words(finding.llr)
            self._draw_centred(
                painter,
                text,
                self.at(direction * geometry.LEVEL_CENTRES[level]),
                rows.words,
                height,
                strong,
                "text3" if self._muted else "text",
                geometry.INSET,
            )
            return
        texts = [band_word(BANDS[i][1]) for i in range(5)]
        metrics = QFontMetricsF(strong)
        row = geometry.words_that_fit(texts, self.width(), metrics.horizontalAdvance, level)
        plain = self._theme.fonts.font("caption")
        for word in row:
            current = word.level == level and word.direction == direction and not self._muted
            self._draw_centred(
                painter,
                word.text,
                word.x,
                rows.words,
                height,
                strong if current else plain,
                "text" if current else "text3",
            )

    def _draw_axis(self, painter: QPainter, rows: Rows, thresholds: tuple[float, ...]) -> None:
        fonts = self._theme.fonts
        height = fonts.line("caption")
        plain, bold = fonts.font("caption"), fonts.font("caption", 600)
        digits = 1 if self._finding is None else shown_digits(self._finding)
        texts = [numbers.signed(t, digits) for t in thresholds]
        widths = [QFontMetricsF(bold).horizontalAdvance(t) for t in texts]
        places = geometry.spread_labels([self.at(t) for t in thresholds], widths, self.width())
        for number in geometry.axis_numbers(thresholds, every=self._every):
            text, middle = numbers.signed(number, 0), self.at(number)
            half = QFontMetricsF(plain).horizontalAdvance(text) / 2
            beside = zip(places, widths, strict=True)
            if all(abs(middle - place) >= half + width / 2 + 2 for place, width in beside):
                self._draw_centred(painter, text, middle, rows.axis, height, plain, "text3")
        for text, place, token in zip(texts, places, ("diff", "same"), strict=False):
            self._draw_centred(painter, text, place, rows.axis, height, bold, token)

    def _draw_caption(self, painter: QPainter, rows: Rows) -> None:
        self._draw_centred(
            painter,
            translate("Scale", "log₁₀ likelihood ratio"),
            self.width() / 2,
            rows.caption,
            self._theme.fonts.line("caption"),
            self._theme.fonts.font("caption"),
            "text3",
        )

    def _draw_marker(self, painter: QPainter, rows: Rows, finding: Finding) -> None:
        x = self.at(finding.llr)
        clipped = is_clipped(finding)
        # the plot holds known comparisons as they scored, so this one stands there as it did
        scored = self.at(finding.llr_unclipped if clipped else finding.llr)
        parts = (
            (x, rows.track - POINTER, rows.track + TRACK + 3),
            (scored, rows.plot, rows.plot + rows.plot_height + BASE),
        )
        body = self._theme.colour("text3" if self._muted else "text")
        for pen in (QPen(self._theme.colour("surface"), 5), QPen(body, 2)):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            for place, top, bottom in parts:
                painter.drawLine(QPointF(place, top), QPointF(place, bottom))
        font = self._theme.fonts.font("small", 600)
        number = numbers.bound if clipped else numbers.signed
        text = number(finding.llr, shown_digits(finding))
        least, high = map(self._theme.fonts.px, PILL.toTuple())
        width = max(least, QFontMetricsF(font).horizontalAdvance(text) + 12)
        left = max(0.0, min(self.width() - width, x - width / 2))
        top = rows.track - POINTER - high
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(body)
        painter.drawRoundedRect(QRectF(left, top, width, high), 4, 4)
        tip = top + high
        painter.drawPolygon(
            QPolygonF([QPointF(x - 4, tip - 0.5), QPointF(x + 4, tip - 0.5), QPointF(x, tip + 4)])
        )
        painter.setFont(font)
        painter.setPen(self._theme.colour("surface"))
        painter.drawText(QRectF(left, top, width, high), Qt.AlignmentFlag.AlignCenter, text)
        if clipped or abs(finding.llr) > geometry.LIMIT:
            foot = QPointF(x + (4 if finding.llr > 0 else -4), rows.track + TRACK / 2)
            draw_beyond(painter, foot, finding.llr, body)

    def _draw_centred(
        self,
        painter: QPainter,
        text: str,
        x: float,
        top: float,
        height: float,
        font: QFont,
        token: str,
        inset: float = 0.0,
    ) -> None:
        width = QFontMetricsF(font).horizontalAdvance(text) + 2
        left = max(inset, min(self.width() - inset - width, x - width / 2))
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignCenter, text)
