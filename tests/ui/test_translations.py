from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFontMetricsF, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import Desk, delete, settle
from tests.ui.fake_trainer import FakeTrainers
from tests.ui.fakes import make_finding, make_ink, prepare_reply
from verifier_app.engine.protocol import Failure
from verifier_app.store.paths import resource
from verifier_app.store.settings import LANGUAGE
from verifier_app.types import SampleWarning
from verifier_app.ui import app, languages, trainer_link
from verifier_app.ui.models import card_words, numbers
from verifier_app.ui.models.batch import BatchState
from verifier_app.ui.models.batch_words import pairing_line
from verifier_app.ui.models.engine_words import failure_in_own_words, in_own_words, in_sentences
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.models.tuning_data import Row
from verifier_app.ui.models.warning_text import WarningText, warning_texts
from verifier_app.ui.models.wording import finding_text
from verifier_app.ui.shortcut_sheet import shortcuts_html
from verifier_app.ui.tuning.fact_rows import FactRows
from verifier_app.ui.widgets.command_search import CommandSearch
from verifier_app.ui.widgets.labels import ElidedLabel, keys_of, label
from verifier_app.ui.widgets.notices import Notice
from verifier_app.ui.widgets.number_field import NumberField
from verifier_app.ui.widgets.small_table import SmallTable

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "verifier_app" / "ui"
CATALOGUES = ROOT / "resources" / "translations"
CODES = [code for code in languages.LANGUAGES if code != languages.ENGLISH]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def calls_in(tree, inside=False):
    """Each call of translate, and whether it stands in a function; what is only marked may not."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and is_translate(node.func):
            yield node, inside
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "QT_TRANSLATE_NOOP":
            yield node, True
        yield from calls_in(node, inside or isinstance(node, FUNCTIONS))


def is_translate(function):
    if isinstance(function, ast.Name):
        return function.id == "translate"
    return ast.unparse(function) == "QCoreApplication.translate"


def texts_of(path):
    calls = [call for call, _ in calls_in(ast.parse(path.read_text(encoding="utf-8")))]
    return [tuple(ast.literal_eval(argument) for argument in call.args[:2]) for call in calls]


@pytest.fixture(scope="module")
def in_sources():
    return {text for path in UI.rglob("*.py") for text in texts_of(path)}


class Catalogue:
    """A .ts file: translations by context and source; "" where one is not finished."""

    def __init__(self, code):
        self.root = ElementTree.parse(CATALOGUES / f"verifier_{code}.ts").getroot()
        self.every = {}
        self.finished = {}
        for context in self.root.iter("context"):
            for message in context.iter("message"):
                key = context.findtext("name"), message.findtext("source")
                found = message.find("translation")
                self.every[key] = found.text or ""
                self.finished[key] = "" if found.get("type") else self.every[key]

    @property
    def translated(self):
        return {key: text for key, text in self.every.items() if text}


@pytest.fixture(scope="module", params=CODES)
def code(request):
    return request.param


@pytest.fixture(scope="module")
def catalogue(code):
    return Catalogue(code)


def agree(catalogue, parts):
    """Whether `parts` of source and translation are the same; gives those that differ."""
    return [
        (source, text)
        for (_, source), text in catalogue.translated.items()
        if Counter(parts(source)) != Counter(parts(text))
    ]


# --- the sources ----------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda p: str(p.relative_to(UI)))
def test_lupdate_finds_what_is_said_and_nothing_is_said_at_import(path):
    for call, in_function in calls_in(ast.parse(path.read_text(encoding="utf-8"))):
        constants = [isinstance(one, ast.Constant) and one.value for one in call.args]
        assert len(constants) == 2, f"line {call.lineno}: context and text"
        assert all(constants), f"line {call.lineno}: only constants are found"
        assert in_function, f"line {call.lineno}: at import the language is not loaded yet"


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda p: str(p.relative_to(UI)))
def test_parts_are_joined_by_the_signs_of_the_language(path):
    signs = {", ", "; ", ": "}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            between = {own.value for own in node.values if isinstance(own, ast.Constant)}
            assert not between & signs, f"line {node.lineno}: numbers.listed, parted or said_of"


def test_every_language_has_its_files_and_its_setting():
    named = {path.name for path in CATALOGUES.glob("verifier_*.*")}
    assert named == {f"verifier_{code}.{kind}" for code in CODES for kind in ("ts", "qm")}
    assert LANGUAGE.choices == ("", *languages.LANGUAGES)
    script = (ROOT / "packaging" / "translations.py").read_text(encoding="utf-8")
    assert (
        re.findall(r'"(\w+)"', re.search(r"^LANGUAGES = (.*)$", script, re.MULTILINE)[1]) == CODES
    )


# --- the catalogues -------------------------------------------------------------


def test_catalogue_has_the_texts_of_the_sources(catalogue, in_sources):
    """If not: packaging/translations.py update."""
    missing, gone = in_sources - set(catalogue.every), set(catalogue.every) - in_sources
    assert (missing, gone) == (set(), set())


def test_everything_is_translated(catalogue):
    left = [key for key, text in catalogue.finished.items() if not text.strip()]
    assert not left, f"{len(left)} of {len(catalogue.finished)} are not translated"


def test_catalogue_names_its_language_and_no_lines(catalogue, code):
    assert catalogue.root.get("language") == code
    assert catalogue.root.get("sourcelanguage") == "en"
    assert catalogue.root.find(".//location") is None


def test_placeholders_agree(catalogue):
    assert agree(catalogue, lambda text: re.findall(r"\{[^}]*\}", text)) == []


def test_kinds_of_files_are_read_from_left_to_right(catalogue, code):
    """Without the mark, "(*.csv)" after Arabic words is shown as "(csv.*)"."""
    mark = "\u200e" if code == "ar" else ""
    kinds = [text for (_, source), text in catalogue.translated.items() if "(*" in source]
    assert kinds
    assert [own for own in kinds if own.count(f"{mark}(*") != own.count("(*")] == []


def test_percent_signs_agree(catalogue):
    assert agree(catalogue, lambda text: re.findall("%", text)) == []


def test_tags_entities_and_file_patterns_agree(catalogue):
    parts = re.compile(r"</?[a-zA-Z][^>]*>|&#?\w+;|\*\.\w+|\(\*\)|\n")
    assert agree(catalogue, parts.findall) == []


def test_accelerators_are_there_and_differ_in_a_menu_or_a_dialog(catalogue):
    def marks(text):
        return re.findall(r"&(?=\w)(?!#?\w+;)", text)

    assert agree(catalogue, marks) == []
    for place in ("Menu", "Report"):
        texts = [text for (context, _), text in catalogue.translated.items() if context == place]
        keys = [key.lower() for text in texts for key in re.findall(r"&(\w)", text)]
        assert len(keys) == len(set(keys)) > 0


def test_ends_agree(catalogue):
    """Spaces round a text, and the … of a command that asks something first."""

    def ends(text):
        return [text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]] + [
            "…"
        ] * text.rstrip().endswith("…")

    assert agree(catalogue, ends) == []


def test_a_verdict_is_called_as_the_glossary_says(catalogue, code):
    """Not as that of a court is."""
    rows = [
        [cell.strip() for cell in line.split("|")]
        for line in (CATALOGUES / "GLOSSARY.md").read_text(encoding="utf-8").splitlines()
    ]
    (head,) = (row for row in rows if "English" in row)
    (words,) = (row for row in rows if "verdict" in row)
    word = words[head.index(languages.LANGUAGES[code])].lower()
    stem = word.removeprefix("\u0627\u0644").removesuffix("\u00f3n")  # article; plural's accent
    said = {
        source: text.lower()
        for (_, source), text in catalogue.translated.items()
        if re.search(r"\bverdicts?\b", source, re.IGNORECASE)
    }
    assert len(said) > 10
    assert [source for source, text in said.items() if stem not in text] == []


@pytest.mark.parametrize("code", ["fr"], indirect=True)
def test_no_french_line_begins_with_a_stop_or_ends_with_an_open_quotation(catalogue):
    loose = re.compile("« | »| [;?!]|[^ :] :( |$)")
    assert [text for text in catalogue.finished.values() if loose.search(text)] == []


def test_words_beside_four_views_have_room_there(catalogue):
    """Of a window of 1280 pixels, 126 are left for them."""
    said = catalogue.finished["NetworkStrip", "Whole, then {0} tiles"].format(3)
    assert len(said) <= len("What the network sees") + 1


@pytest.mark.parametrize("code", ["de", "fr", "es"], indirect=True)
def test_words_beside_facts_and_charts_have_room_there(catalogue):
    """In a window of 1280 pixels; of longer ones the middle or the end was cut out."""
    split = catalogue.finished["Tuning", "{0}: {1} to learn, {2} held out"].format(20, 15, 5)
    assert len(split) <= len("20: 15 to learn, 5 held out") + 1
    roc = catalogue.finished["Tuning", "genuine called same, by others called same"]
    assert len(roc) <= len("genuine called same, by others called same") + 2


@pytest.mark.parametrize("code", ["fr", "es"], indirect=True)
def test_one_file_is_counted_as_one(catalogue):
    """“1 illisibles” is of several; behind its name a number agrees with any."""
    for source in ("{0} duplicates", "{0} unreadable", "{0} not understood"):
        assert catalogue.finished["Tuning", source].endswith(": {0}")


WORDS = [
    # a case was called a folder, and what was on the Compare page to be on the desktop
    ("fr", "Open", "A saved case: everything that was on the table.", "Une affaire enregistrée"),
    ("zh_CN", "Open", "A saved case: everything that was on the table.", "案件：当时“比对”页面"),
    ("fr", "Open", "A drawing with its strokes", "Un tracé"),
    ("zh_CN", "Open", "A drawing with its strokes", "手写内容"),
    (
        "fr",
        "Pane",
        "Only {0} was taken. Open the others as references.",
        "comme échantillons de comparaison.",
    ),
    ("zh_CN", "Pane", "Only {0} was taken. Open the others as references.", "作为样本打开"),
    # of a sample, of pairs, of a pen
    (
        "fr",
        "Held",
        "{0}, as it was cut out, still holds other writing or print. Cut it out closer.",
        "{0}, tel qu’il a été découpé",
    ),
    ("fr", "Tuning", "taken at random; is each what its label says?", "prises au hasard"),
    ("es", "Settings", "Fine", "Fina"),
    ("es", "Settings", "Medium", "Media"),
    ("es", "Settings", "Broad", "Ancha"),
    # the key is called so on the page of shortcuts
    ("fr", "FullPad", "Back to both sides (Esc)", "(Échap)"),
    # the only row, not one of several
    ("zh_CN", "Batch", "Show {0}: its row is done and not saved", "唯一的一行"),
    ("zh_CN", "Tuning", "{0} to {1} %", "{1}%"),
    (
        "zh_CN",
        "Case",
        "When this case was saved, the finding was: {0} ({1}). It was compared anew with {2}.",
        "{2} 重新比对",
    ),
]


@pytest.mark.parametrize(("code", "context", "source", "words"), WORDS, indirect=["code"])
def test_one_thing_has_one_name_and_agrees_with_its_words(catalogue, context, source, words):
    assert words in catalogue.finished[context, source]


@pytest.mark.parametrize("code", ["fr", "es"], indirect=True)
def test_what_is_counted_of_a_whole_reads_well_of_one(catalogue, code):
    """“1 lignes sur 12” and “1 de 5030 imitaciones puntuaron” are said of many."""
    counted = re.compile(
        r"\{0\} of \{1\} (rows|pairs|samples)|\{1\} of \{2\} rows|\{0\} (right|called same), | scored this "
    )
    texts = [text for (_, own), text in catalogue.finished.items() if counted.search(own)]
    of_many = {
        "fr": r"\{[01]\} (lignes|paires|échantillons|dites|correctes)|ont obtenu",
        "es": r"\{0\} aciertos|puntuaron",
    }
    assert len(texts) == 14
    assert [text for text in texts if re.search(of_many[code], text)] == []


@pytest.mark.parametrize("code", ["fr"], indirect=True)
def test_in_french_a_blank_stands_before_a_semicolon(catalogue):
    parts = re.compile(r"&#?\w+;|;;")  # entities, and what parts kinds of files
    said = [parts.sub("", text) for text in catalogue.translated.values()]
    assert [text for text in said if re.search(r"(?<![ \u202f\xa0]);", text)] == []


def test_date_forms_keep_their_fields(catalogue):
    for source, fields in (("d MMM", "dM"), ("d MMM yyyy", "dMy")):
        text = re.sub("'[^']*'", "", catalogue.every["Dates", source])
        assert not text or {letter for letter in text if letter in "dMy"} == set(fields)


def test_the_program_loads_what_the_catalogue_says(catalogue, code):
    """If not: packaging/translations.py release."""
    loaded = QTranslator()
    loaded.load(str(CATALOGUES / f"verifier_{code}.qm"))
    differs = [
        key for key, text in catalogue.finished.items() if (loaded.translate(*key) or "") != text
    ]
    assert differs == []


# --- choosing and loading -------------------------------------------------------


@pytest.mark.parametrize(
    ("choice", "wishes", "language"),
    [
        ("", ["de-Latn-CH", "de-CH", "de"], "de"),
        ("", ["en-GB", "de-DE"], "en"),
        ("", ["it-IT", "it", "fr-FR"], "fr"),
        ("", ["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        ("", ["zh-SG"], "zh_CN"),
        ("", ["zh-Hant-TW", "zh-TW", "zh"], "en"),
        ("", ["ar-EG"], "ar"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("es", ["de-DE"], "es"),
        ("en", ["de-DE"], "en"),
    ],
)
def test_language_that_holds(choice, wishes, language):
    assert languages.chosen_language(choice, wishes) == language


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the environment does not say")
def test_english_is_known_from_the_environment():
    assert languages.speaks_english({"LANG": "en_GB.UTF-8", "LC_ALL": ""})
    assert languages.speaks_english({"LANG": "C.UTF-8"})
    assert not languages.speaks_english({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"})
    assert not languages.speaks_english({"LANGUAGE": "fr:en", "LANG": "en_US.UTF-8"})


@pytest.mark.parametrize(
    ("language", "system", "name"),
    [
        ("de", "de_CH", "de_CH"),
        ("de", "fr_FR", "de_DE"),
        ("en", "de_DE", "en_US"),
        ("en", "en_GB", "en_GB"),
        ("ar", "ar_EG", "ar_AE"),
        ("ar", "ar_MA", "ar_MA"),
    ],
)
def test_figures_follow_the_language(language, system, name):
    assert languages.locale_for(language, QLocale(system)).name() == name


@pytest.mark.parametrize("code", CODES)
def test_qt_has_its_own_words_and_every_locale_latin_digits(code):
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert QTranslator().load(f"qtbase_{code}", of_qt)
    assert languages.locale_for(code, QLocale.c()).zeroDigit() == "0"


def test_a_sign_stays_left_of_its_number_from_right_to_left():
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        assert numbers.signed(-1.42) == "\u2066−1.4\u2069"
        assert numbers.signed(1.42) == "\u2066+1.4\u2069"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("context", "text"),
    [
        ("Status", "{0}, {1}"),
        ("Pane", "{0}, {1}"),
        ("Models", "{0} is in use now."),
        ("Save", "{0} exists already. Replace it?"),
        ("Tuning", "bf16 is quicker on a graphics card."),
        ("Finding", "llr {0}"),
        ("Pane", "llr {0}"),
        ("Finding", "log₁₀ likelihood ratio"),
        ("Scale", "log₁₀ likelihood ratio"),
        ("Meaning", "log₁₀ likelihood ratio"),
        ("Report", "log₁₀ likelihood ratio: {0}"),
        ("Tuning", "Cllr, bits"),
        ("Tuning", "{0}, compared with {1}"),
    ],
)
def test_a_text_that_begins_with_a_latin_name_is_read_from_the_right(context, text):
    arabic = QTranslator()
    assert arabic.load("verifier_ar", str(resource("translations")))
    document = QTextDocument()
    document.setPlainText(arabic.translate(context, text).format("CPU", "—"))
    assert document.firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft


@pytest.fixture
def chinese(application):
    catalogue = QTranslator(application)
    assert catalogue.load("verifier_zh_CN", str(resource("translations")))
    application.installTranslator(catalogue)
    yield
    application.removeTranslator(catalogue)


@pytest.mark.usefixtures("chinese")
def test_chinese_sentences_end_with_a_stop_of_their_own():
    """A count in a small window, and the licence of a model, ended with that of English."""
    said = [finding_text(make_finding()).short]
    for text in ("", "The weights hold no pictures."):
        said += [
            card_words.terms(f"LicenseRef-{own}", text) for own in ("research-data", "personal")
        ]
    for own in said:
        assert own.endswith("。")
        assert "." not in own


def of_several_sentences(theme) -> list[str]:
    """What is said in more than one sentence, from several of the places that put them together."""
    failure = Failure("The file ends too early.", "Scan or export it again.", "/data/a.png")
    finding = make_finding(3.2, extrapolated=True, warnings=(("outside_range", ""),))
    warnings = warning_texts(finding, (1, 2, 3, 4))
    notice = Notice(theme, warnings[0])
    batch = SimpleNamespace(how="name", unmatched=3, total=12)
    return [
        in_sentences(failure_in_own_words(failure)),
        in_own_words("The file ends too early. Scan or export it again."),
        finding_text(finding).counts,
        warnings[0].whole,
        notice.layout().itemAt(1).widget().text(),
        pairing_line(batch),
    ]


@pytest.mark.usefixtures("chinese")
def test_no_blank_stands_between_chinese_sentences(theme):
    for said in of_several_sentences(theme):
        plain = re.sub(r"</?b>", "", said)
        assert re.search("。[^。]+。$", plain), said
        assert not re.search(r"。\s", plain), said


def test_a_blank_stands_between_english_sentences(theme):
    for said in of_several_sentences(theme):
        plain = re.sub(r"</?b>", "", said)
        assert re.search(r"\. [^.]+\.$", plain), said
        assert not re.search(r"\.[^\s\d]|  ", plain), said


def test_sentences_in_two_languages_stand_apart():
    """What the system says stays in English."""
    assert numbers.sentences(("未保存。", "No space left.", "", "重试。")) == (
        "未保存。No space left. 重试。"
    )
    assert numbers.sentences(("", "")) == ""


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda p: str(p.relative_to(UI)))
def test_the_window_puts_sentences_together_in_one_place(path):
    """What holds for English alone is for logs and the command line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr == "sentences":
            assert isinstance(node.value, ast.Name)
            assert node.value.id == "numbers"


def test_german_counts_read_well_of_one_as_well():
    """“1 von 5.030 geübten Nachahmungen lagen so hoch” is said of many."""
    german = QTranslator()
    assert german.load("verifier_de", str(resource("translations")))
    text = german.translate("Finding", "{0} skilled imitations scored this high or higher")
    one = text.format("1 von 5.030")
    assert one == "1 von 5.030 geübten Nachahmungen mit diesem oder einem höheren Wert"


def test_a_number_below_zero_can_be_typed_from_right_to_left(qtbot, theme):
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        field = NumberField(theme, "turn", 1, 0.1, -180, 180)
        qtbot.addWidget(field)
        field.setSuffix("°")
        field.setValue(-12.5)
        field.lineEdit().setCursorPosition(field.text().index("."))
        qtbot.keyClicks(field, "4")
        field.interpretText()
    finally:
        QLocale.setDefault(before)
    assert field.value() == -124.5, field.text()


def inked(widget, width=200):
    """First and last column of what a label of black letters paints."""
    widget.resize(width, 24)
    image = widget.grab().toImage()
    ground = image.pixelColor(0, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("text", ["form-0412.png", "0.94", "توقيع"])
def test_lines_begin_at_the_right_of_an_arabic_window(qtbot, theme, right_to_left, text):
    plain, elided = label(theme, text=text), ElidedLabel(theme)
    elided.show_text(text)
    figure = label(theme, text=text)
    figure.setTextFormat(Qt.TextFormat.RichText)
    for made in (plain, elided, figure):
        qtbot.addWidget(made)
        assert inked(made)[1] > 190
    facts = FactRows(theme)
    qtbot.addWidget(facts)
    facts.show_rows([Row("عدد", text)])
    (value,) = facts.findChildren(ElidedLabel)
    assert inked(value)[0] < 10


def test_a_range_of_figures_is_read_from_the_right(right_to_left):
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        low, high = numbers.signed(-1.5), numbers.signed(1.1)
    finally:
        QLocale.setDefault(before)
    document = QTextDocument()
    document.setPlainText(f"{low} إلى {high}")
    assert document.firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft


LOADING = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from verifier_app.ui.languages import use_language
from verifier_app.ui.models import card_words, numbers
application = QApplication([])
use_language(application, sys.argv[1])
ok = QCoreApplication.translate("QPlatformTheme", "Cancel")
print(application.layoutDirection().name, numbers.locale().name()[:2], ok != "Cancel")
"""


@pytest.mark.parametrize(
    ("choice", "said"),
    [("en", "LeftToRight en False"), ("de", "LeftToRight de True"), ("ar", "RightToLeft ar True")],
)
def test_a_start_loads_the_language(choice, said):
    done = subprocess.run(
        [sys.executable, "-c", LOADING, choice],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == said


def test_a_label_without_room_says_it_in_short(qtbot, theme):
    made = ElidedLabel(theme)
    qtbot.addWidget(made)
    made.show()
    made.show_text("against all 148 sets", "148 sets")
    made.resize(made.sizeHint())
    assert (made.text(), made.toolTip()) == ("against all 148 sets", "")
    made.resize(made.fontMetrics().horizontalAdvance("148 sets") + 4, 20)
    assert (made.text(), made.toolTip()) == ("148 sets", "against all 148 sets")
    made.show_text("against all 148 sets")
    assert "…" in made.text()


def test_the_search_writes_its_keys_as_the_menus_do(application, theme, qtbot):
    of_qt = QTranslator()
    assert of_qt.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    application.installTranslator(of_qt)
    try:
        made = CommandSearch(theme, ())
    finally:
        application.removeTranslator(of_qt)
    qtbot.addWidget(made)
    assert made.findChild(QLabel).text() == "Strg+K"


@pytest.mark.parametrize("code", CODES)
def test_keys_are_called_as_they_are_on_a_keyboard(application, desk_in, code):
    """Qt's “Control+Mayúsculas+Suprimir” was broken within a word, and cut the command beside it."""
    of_qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert of_qt.load(f"qtbase_{code}", folder)
    application.installTranslator(of_qt)
    try:
        written = keys_of("Ctrl+Shift+Del")
        desk = desk_in(code)
        own = keys_of("Ctrl+Shift+Del")
        assert own == ("Ctrl+Mayús+Supr" if code == "es" else written)
        assert own in shortcuts_html(desk.bench.commands)
        assert own.endswith("+" + QCoreApplication.translate("Shortcuts", "Del"))
    finally:
        application.removeTranslator(of_qt)


@pytest.fixture
def desk_in(application, theme, tmp_path):
    """Gives a shown window in another language."""
    made = []

    def make(code):
        catalogue = QTranslator(application)
        assert catalogue.load(f"verifier_{code}", str(resource("translations")))
        application.installTranslator(catalogue)
        QLocale.setDefault(languages.locale_for(code))
        desk = Desk(theme, tmp_path)
        made.extend((desk, catalogue))
        desk.engine.at_once = True
        if code == "ar":
            desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        desk.window.show()
        return desk

    before = QLocale()
    yield make
    QLocale.setDefault(before)
    for own in made[1::2]:
        application.removeTranslator(own)
    for own in made[::2]:
        delete(own.window)


def cut_off(widget):
    """What labels show less of than all, or than what they were given for little room."""
    labels = [own for own in widget.findChildren(ElidedLabel) if own.isVisible()]
    return [own.whole for own in labels if "…" in own.text()]


@pytest.mark.parametrize("code", CODES)
def test_heads_say_what_they_are_against_in_every_language(desk_in, code):
    desk = desk_in(code)
    bench = desk.bench
    codes = ("low_contrast", "touches_border", "two_shades")
    warnings = tuple(SampleWarning(own, "x") for own in codes)
    desk.engine.finding = make_finding(1.4, references=12, questioned_warnings=warnings)
    desk.comparison.references.add([FileSource(f"/data/r{n}.png") for n in range(12)])
    desk.comparison.questioned.add([FileSource("/data/form-0412.png")])
    desk.window.resize(1280, 800)
    settle()
    aside = bench.page.finding.aside
    assert aside.text() == aside.whole != ""
    for number in range(20):
        desk.engine.sets.make(f"Set {number}", 4)
    bench.show_page("references")
    bench.ranking.questioned.add([FileSource("/data/form-0412-of-May.png")])
    for size in ((1366, 768), (900, 600)):
        desk.window.resize(*size)
        settle()
        assert cut_off(bench.references_page.rank_card) == [], size
    bench.ranking.questioned.clear_all()
    bench.show_page("batch")
    bench.batch.open_table("/data/pairs-may.csv")
    settle()
    assert cut_off(bench.batch_page) == []
    desk.engine.batch.how, desk.engine.batch.unmatched = "name", 4
    bench.batch.open_folders("/data/may", "/data/cards")
    settle()
    assert bench.batch_page.progress.note.text() == pairing_line(bench.batch) != ""


def test_what_is_listed_has_the_comma_of_the_language(desk_in, theme):
    desk = desk_in("zh_CN")
    warning = WarningText("odd", "原因。", "说明。", ("样本 1", "样本 2", "样本 5"))
    assert Notice(theme, warning).toolTip() == "样本 1，样本 2，样本 5"
    desk.engine.finding = make_finding(1.4, references=2)
    desk.comparison.references.add([FileSource("/data/a.png"), FileSource("/data/b.png")])
    desk.comparison.questioned.add([FileSource("/data/q.png")])
    settle()
    tile = desk.bench.page.references.row._tiles[0]
    assert "llr" in tile.accessibleName()
    assert ", " not in tile.accessibleName() + tile.toolTip()
    desk.bench.show_page("gallery")
    desk.bench.gallery.open("/data/known")
    settle()
    assert ", " not in desk.bench.gallery_page.cards[0].accessibleName()
    desk.engine.sets.make("样本集", 2)
    desk.bench.show_page("references")
    settle()
    page = desk.bench.references_page
    page.set_card.grid.cells[0].box.click()
    settle()
    sets = page.list.model()
    said = (
        page.set_card.grid.cells[0].well.accessibleName(),
        sets.data(sets.index(0, 0), Qt.ItemDataRole.AccessibleTextRole),
    )
    assert [own for own in said if ", " in own or "，" not in own] == []
    table = SmallTable(theme, 1)
    table.show_rows(("数据集", "比率"), (("CEDAR", "1 %"),))
    names = [own.accessibleName() for own in table.findChildren(QLabel)]
    assert "CEDAR，1 %" in names


def test_a_warning_under_a_pane_is_about_a_sample_and_not_about_its_title(desk_in):
    """“Contesté a peu de contraste.”, and “References has low contrast.”, called it as the pane is."""
    desk = desk_in("fr")
    desk.engine.prepared = prepare_reply(warnings=(("low_contrast", "x"),))
    desk.comparison.questioned.add([FileSource("/data/q.png")])
    desk.comparison.references.add([FileSource("/data/a.png"), FileSource("/data/b.png")])
    settle()
    panes = (desk.bench.page.questioned, desk.bench.page.references)
    said = "Encre pâle. L’échantillon {} a peu de contraste."
    assert panes[0].caption.note.toolTip().startswith(said.format("contesté"))
    for place in (0, 1):
        QTest.mouseClick(panes[1].row.tiles[place], Qt.MouseButton.LeftButton)
        settle()
        whose = said.format(f"de comparaison {place + 1}")
        assert panes[1].caption.note.toolTip().startswith(whose)


def test_nouns_stay_large_within_other_words(desk_in):
    pane = desk_in("de").bench.page.references
    parts = (pane.pad, pane.strip, pane._head._more)
    assert [own for own in parts if "Vergleichsproben" not in own.accessibleName()] == []
    assert pane._head._more.toolTip() == "Mehr, Vergleichsproben"


def test_what_is_said_of_something_has_the_colon_of_the_language(desk_in):
    page = desk_in("zh_CN").bench.page
    named = page.profile.button("signature").accessibleName()
    assert ": " not in named
    assert "：" in named


@pytest.mark.parametrize("code", CODES)
def test_whose_error_rate_a_chart_shows_is_read_whole(desk_in, code, monkeypatch):
    monkeypatch.setattr(trainer_link, "begin", trainers := FakeTrainers())
    desk = desk_in(code)
    desk.window.resize(1280, 800)
    desk.bench.show_page("fine-tune")
    page = desk.bench.tuning_page
    page.model.data.choose("/data/branch-scans")
    trainers.check()
    page.model.start()
    trainers.train()
    settle()
    note = page.run.error.note
    assert note.isVisible()
    assert note.text() == note.whole != ""
    assert cut_off(page.run) == []


def written(field):
    """How far the words of an empty field reach from its left edge, in pixels."""
    picture = field.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 4).lightness()
    rows = range(6, picture.height() - 6)

    def is_written(x):
        return any(abs(picture.pixelColor(x, y).lightness() - ground) > 40 for y in rows)

    return max(x for x in range(4, picture.width() - 4) if is_written(x))


@pytest.mark.parametrize("code", [own for own in CODES if own != "ar"])
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_what_the_filter_of_rows_is_for_is_read_whole(desk_in, code, size):
    desk = desk_in(code)
    desk.window.resize(*size)
    desk.bench.show_page("batch")
    desk.bench.batch.open_table("/data/pairs-may.csv")
    settle()
    field = desk.bench.batch_page.search
    reach = written(field)
    field.setFixedWidth(field.width() + 150)
    settle()
    assert written(field) == reach


def cut_heads(view):
    """Titles of a table's columns for which there is no room."""
    head = view.horizontalHeader()
    shown = [i for i in range(head.count()) if not head.isSectionHidden(i)]
    titles = [view.model().headerData(i, Qt.Orientation.Horizontal) for i in shown]
    needed = [head.sectionSizeFromContents(i).width() for i in shown]
    pairs = zip(shown, titles, needed, strict=True)
    return [(title, wide) for i, title, wide in pairs if wide > head.sectionSize(i)]


@pytest.mark.parametrize("code", CODES)
def test_heads_of_the_table_lose_no_letters_in_a_small_window(desk_in, code):
    desk = desk_in(code)
    bench = desk.bench
    desk.window.resize(900, 600)
    bench.show_page("batch")
    bench.batch.open_table("/data/pairs-may.csv")
    table = bench.batch_page.table
    for by in ("row", "file", "llr", "verdict", "warning"):
        for descending in (True, False):
            bench.order.sort(by, descending=descending)
            settle()
            assert cut_heads(table) == [], (by, descending)
    assert table.horizontalScrollBar().maximum() == 0
    for column, own in enumerate(table.rows.columns):
        tip = table.rows.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        assert tip.startswith(own.title), "the whole title, however short the head is"


@pytest.mark.parametrize("code", CODES)
def test_small_words_lose_no_letters_in_a_small_window(desk_in, code, monkeypatch):
    desk = desk_in(code)
    bench = desk.bench
    desk.window.resize(900, 600)
    bench.show_page("models")
    desk.engine.sets.make("Account 30-2254", 14)
    settle()
    assert cut_off(bench.models_page.model_card) == []
    bench.show_page("references")
    settle()
    assert cut_off(bench.references_page.set_card) == []
    bench.show_page("compare")
    desk.comparison.references.add([FileSource(f"/data/r{n}.png") for n in range(3)])
    desk.comparison.references.toggle(0)
    settle()
    cut = []

    def watched(self, text, mode, room):
        shown = elided(self, text, mode, room)
        cut.extend([text] if shown != text else [])
        return shown

    elided = QFontMetricsF.elidedText
    monkeypatch.setattr(QFontMetricsF, "elidedText", watched)
    bench.page.references.row.grab()
    assert cut == []


@pytest.fixture
def renewed(monkeypatch):
    """The workbenches whose window was to be put up anew."""
    asked = []
    monkeypatch.setattr(app, "renew", asked.append)
    return asked


def test_the_language_that_was_chosen_last_holds_at_once(bench, renewed, qtbot):
    commands = bench.commands
    assert commands["language_system"].isChecked()
    for code in ("de", "fr", "ar"):  # as keys walk through a list
        commands[f"language_{code}"].trigger()
        assert bench.settings.get(LANGUAGE) == code
    qtbot.waitUntil(lambda: renewed == [bench])
    assert not bench.status.history
    commands["language_system"].trigger()
    assert bench.settings.get(LANGUAGE) == ""
    assert commands["language_system"].text() == QCoreApplication.translate(
        "Commands", "Language of the system"
    )


SETTINGS = """
import os
import sys
import traceback
from PySide6.QtCore import QTimer
from verifier_app.store.settings import LANGUAGE
from verifier_app.ui import app
from verifier_app.ui.settings_dialog import SettingsDialog

real, seen = app.fill, []
def fill(*given):
    bench = real(*given)
    seen.append(bench)
    QTimer.singleShot(0, go_on)
    return bench
def go_on():
    bench = seen[-1]
    if len(seen) > 1:
        found = bench.window.findChildren(SettingsDialog)
        focused = [own.focusWidget() is own.language for own in found]
        print(bench.window.windowTitle(), focused)
    if len(seen) == 3:
        bench.window.close()
        return
    bench.commands["settings"].trigger()
    dialog = bench.doing.dialog
    if len(seen) == 1:
        dialog.destroyed.connect(lambda: QTimer.singleShot(0, change))
        dialog.close()
    else:
        bench.commands["about"].trigger()
        change()
def change():
    bench = seen[-1]
    bench.settings.set(LANGUAGE, ("de", "en")[len(seen) - 1])
    try:
        app.renew(bench)
    except Exception:
        traceback.print_exc()
        os._exit(1)
app.fill = fill
sys.exit(app.main([]))
"""


def test_settings_that_are_open_are_so_in_the_new_window_and_closed_ones_are_not(own_home):
    done = subprocess.run(
        [sys.executable, "-c", SETTINGS],
        env={**os.environ, "PYTHONPATH": str(ROOT), "VERIFIER_APP_HOME": str(own_home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "Handschriftenvergleich []",
        "Handwriting comparison [True]",
    ]


def assert_the_language_waits(bench, renewed, qtbot):
    """Choose Arabic: the status bar tells of it, and the window stays."""
    try:
        bench.commands["language_ar"].trigger()
        qtbot.waitUntil(lambda: bool(bench.status.history))
    finally:
        bench.commands["language_system"].trigger()
    assert "العربية" in bench.status.history[-1][1]
    assert not renewed


def test_a_language_waits_for_the_next_start_while_something_runs(bench, renewed, qtbot):
    bench.batch.state = BatchState.RUNNING
    try:
        assert_the_language_waits(bench, renewed, qtbot)
    finally:
        bench.batch.state = BatchState.EMPTY


def test_the_language_of_the_next_start_is_told_as_long_as_it_is_chosen(bench, renewed, qtbot):
    bench.batch.state = BatchState.RUNNING
    before = bench.status.engine.whole
    try:
        bench.commands["language_ar"].trigger()
        qtbot.waitUntil(lambda: "العربية" in bench.status.engine.whole)
        bench.commands["language_de"].trigger()
        qtbot.waitUntil(lambda: "Deutsch" in bench.status.engine.whole)
        bench.commands["language_system"].trigger()
        qtbot.waitUntil(lambda: bench.status.engine.whole == before, timeout=3000)
    finally:
        bench.batch.state = BatchState.EMPTY
    assert not renewed
    bench.status.say("Saved.")
    bench.status.take_back("Something else.")
    assert bench.status.engine.whole == "Saved."


@pytest.mark.parametrize("what", ["taken in", "drawn", "imported"])
def test_a_new_window_does_not_end_what_a_set_or_the_models_are_given(
    bench, engine, renewed, qtbot, what
):
    assert not bench.is_working
    if what == "taken in":
        bench.sets.create("Account 1", [FileSource("/data/a.png")])
    elif what == "drawn":
        bench.sets.drawing.draw(make_ink())
    else:
        bench.files.take_in("/data/model.safetensors")
    assert_the_language_waits(bench, renewed, qtbot)
    bench.sets.drawing.clear_all()
    engine.answer_all()
    assert not bench.is_working


@pytest.mark.parametrize("tool", ["crop", "cleaning"])
def test_a_new_window_does_not_end_what_a_tool_is_used_for(bench, renewed, qtbot, tool):
    bench.comparison.questioned.add([FileSource("/data/a.png")])
    assert not bench.is_working
    bench.commands[f"{tool}_questioned"].trigger()
    dialog = bench.doing.dialog
    assert_the_language_waits(bench, renewed, qtbot)
    delete(dialog)
    assert not bench.is_working
