"""Sentences that the engine and the stores say in English, marked for translation.

The sentence itself is its code: what the window receives is looked up here (`engine_words`). The
parts that vary are `{0}`, `{1}` in the order of the English sentence. A test sees to it that each
is said somewhere, word for word.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

SAMPLES = (
    QT_TRANSLATE_NOOP("Engine", "The crop lies outside the picture."),
    QT_TRANSLATE_NOOP("Engine", "Draw the box on the picture."),
    QT_TRANSLATE_NOOP("Engine", "The crop is too large."),
    QT_TRANSLATE_NOOP("Engine", "Draw a smaller box."),
    QT_TRANSLATE_NOOP("Engine", "The picture has {0} megapixels; 100 are the limit."),
    QT_TRANSLATE_NOOP("Engine", "Crop it, or scan at a lower resolution."),
    QT_TRANSLATE_NOOP("Engine", "The file is damaged or ends too early."),
    QT_TRANSLATE_NOOP("Engine", "Scan or export it again."),
    QT_TRANSLATE_NOOP("Engine", "The file is empty."),
    QT_TRANSLATE_NOOP("Engine", "The drawing is empty."),
    QT_TRANSLATE_NOOP("Engine", "Draw something first."),
    QT_TRANSLATE_NOOP("Engine", "The file is larger than 512 MB."),
    QT_TRANSLATE_NOOP("Engine", "Scan at a lower resolution."),
    QT_TRANSLATE_NOOP("Engine", "The file does not exist."),
    QT_TRANSLATE_NOOP("Engine", "Check the name."),
    QT_TRANSLATE_NOOP("Engine", "This is a folder."),
    QT_TRANSLATE_NOOP("Engine", "This is a pipe or a device, not a file."),
    QT_TRANSLATE_NOOP("Engine", "Choose a picture file."),
    QT_TRANSLATE_NOOP("Engine", "The file cannot be opened ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Check its permissions."),
    QT_TRANSLATE_NOOP("Engine", "The name of the file, or the path to it, is too long."),
    QT_TRANSLATE_NOOP(
        "Engine", "Give it a shorter name, or move it to a folder with a shorter path."
    ),
    QT_TRANSLATE_NOOP("Engine", "This is not a picture that can be read."),
    QT_TRANSLATE_NOOP("Engine", "Use PNG, JPEG, TIFF, BMP, WebP or PDF."),
    QT_TRANSLATE_NOOP("Engine", "HEIC pictures cannot be read here."),
    QT_TRANSLATE_NOOP("Engine", "Save it as JPEG or PNG, or install pi-heif."),
    QT_TRANSLATE_NOOP("Engine", "The file ends too early."),
    QT_TRANSLATE_NOOP("Engine", "There is no page {0}; the last one is {1}."),
    QT_TRANSLATE_NOOP("Engine", "Choose another page."),
    QT_TRANSLATE_NOOP("Engine", "The page of the PDF is empty."),
    QT_TRANSLATE_NOOP("Engine", "The page has {0} megapixels at {1} dpi; {2} are the limit."),
    QT_TRANSLATE_NOOP("Engine", "Save a smaller part of it, or scan at a lower resolution."),
    QT_TRANSLATE_NOOP("Engine", "The PDF is damaged or ends too early."),
    QT_TRANSLATE_NOOP("Engine", "The PDF has no pages."),
    QT_TRANSLATE_NOOP("Engine", "Page {0} of the PDF is damaged."),
    QT_TRANSLATE_NOOP("Engine", "The page of the PDF cannot be drawn."),
    QT_TRANSLATE_NOOP("Engine", "The PDF is protected by a password."),
    QT_TRANSLATE_NOOP("Engine", "Save a copy without a password, and open that."),
    QT_TRANSLATE_NOOP("Engine", "Check that it is the right picture, or crop closer."),
    QT_TRANSLATE_NOOP("Engine", "There is no operating point {0}."),
    QT_TRANSLATE_NOOP("Engine", "There are no comparisons to calibrate on."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Give at least two genuine samples of a writer and one by somebody else.",
    ),
    QT_TRANSLATE_NOOP("Engine", "All comparisons with so many references ({0}) are of one kind."),
    QT_TRANSLATE_NOOP("Engine", "Calibration needs genuine samples and imitations."),
    QT_TRANSLATE_NOOP("Engine", "The model's calibration is damaged."),
    QT_TRANSLATE_NOOP("Engine", "Get the model file again, or recalibrate it."),
    QT_TRANSLATE_NOOP("Engine", "What was kept of this reference is damaged."),
    QT_TRANSLATE_NOOP("Engine", "Remove it and add it again."),
    QT_TRANSLATE_NOOP("Engine", "It is in this set already."),
    QT_TRANSLATE_NOOP("Engine", "Choose another one."),
    QT_TRANSLATE_NOOP("Engine", "The model {0} is not calibrated."),
    QT_TRANSLATE_NOOP("Engine", "The model {0} is for the profile {1}."),
    QT_TRANSLATE_NOOP("Engine", "There is no reference."),
    QT_TRANSLATE_NOOP("Engine", "Name at least one."),
    QT_TRANSLATE_NOOP("Engine", "This is no file's name."),
    QT_TRANSLATE_NOOP("Engine", "No ink was found."),
    QT_TRANSLATE_NOOP("Engine", "No ink was found, only specks."),
)
"""About pictures and their cleaning."""

DRAWINGS = (
    QT_TRANSLATE_NOOP("Engine", "The file is XML, but not InkML."),
    QT_TRANSLATE_NOOP("Engine", "Export the drawing again with the channels X and Y."),
    QT_TRANSLATE_NOOP("Engine", "The file holds no pen stroke."),
    QT_TRANSLATE_NOOP("Engine", "Choose a file with a drawing."),
    QT_TRANSLATE_NOOP("Engine", "The drawing has no channels X and Y."),
    QT_TRANSLATE_NOOP("Engine", "The file holds more than a drawing can have."),
    QT_TRANSLATE_NOOP("Engine", "The drawing is larger than {0} MB."),
    QT_TRANSLATE_NOOP("Engine", "Export the drawing again, or save it as a picture."),
    QT_TRANSLATE_NOOP("Engine", "The file declares a document type, which is not safe."),
    QT_TRANSLATE_NOOP("Engine", "The file nests more than {0} levels deep."),
    QT_TRANSLATE_NOOP("Engine", "The file has more than {0} elements."),
    QT_TRANSLATE_NOOP("Engine", "The file is not well-formed XML."),
    QT_TRANSLATE_NOOP("Engine", "The drawing cannot be saved ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Choose another folder."),
    QT_TRANSLATE_NOOP("Engine", "The file cannot be read ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Check its name and rights."),
    QT_TRANSLATE_NOOP("Engine", "The pen's width is not a number above zero."),
    QT_TRANSLATE_NOOP("Engine", "Draw it again, or export it again from the program that made it."),
    QT_TRANSLATE_NOOP("Engine", "A stroke's channels differ in length or are empty."),
    QT_TRANSLATE_NOOP("Engine", "A stroke runs too far from its origin."),
    QT_TRANSLATE_NOOP("Engine", "The time of a stroke runs backwards."),
    QT_TRANSLATE_NOOP("Engine", "A stroke holds something that is not a finite number."),
    QT_TRANSLATE_NOOP("Engine", "This is not a drawing: it has no list of strokes."),
    QT_TRANSLATE_NOOP("Engine", "The drawing has more than {0} strokes."),
    QT_TRANSLATE_NOOP("Engine", "A stroke holds something that is not a number."),
    QT_TRANSLATE_NOOP("Engine", "A stroke is not four lists x, y, t and pressure."),
    QT_TRANSLATE_NOOP("Engine", "The drawing has more than {0} points."),
    QT_TRANSLATE_NOOP("Engine", "This is not a drawing."),
    QT_TRANSLATE_NOOP("Engine", "The SVG file holds no pen strokes."),
    QT_TRANSLATE_NOOP("Engine", "A path of the SVG file is not made of straight pieces."),
    QT_TRANSLATE_NOOP("Engine", "The file is XML, but not SVG."),
    QT_TRANSLATE_NOOP("Engine", "The SVG file holds a broken number."),
    QT_TRANSLATE_NOOP("Engine", "A path of the SVG file is broken."),
    QT_TRANSLATE_NOOP("Engine", "Save it as a picture (PNG), or as InkML, and load that."),
    QT_TRANSLATE_NOOP("Engine", "A shape of the SVG file is moved by “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "A stroke has more than {0} points."),
    QT_TRANSLATE_NOOP("Engine", "Export the drawing again."),
    QT_TRANSLATE_NOOP("Engine", "A point of a stroke lacks one of its channels."),
    QT_TRANSLATE_NOOP("Engine", "A stroke does not follow its trace format."),
)
"""About InkML, SVG and strokes."""

KEPT = (
    QT_TRANSLATE_NOOP("Engine", "This is not a case."),
    QT_TRANSLATE_NOOP("Engine", "Choose a file that ends in {0}."),
    QT_TRANSLATE_NOOP("Engine", "The case is too large to be saved ({0} samples, {1} MB)."),
    QT_TRANSLATE_NOOP("Engine", "The case is too large to be saved (1 sample, {0} MB)."),
    QT_TRANSLATE_NOOP("Engine", "Take out references that are not needed."),
    QT_TRANSLATE_NOOP("Engine", "The case was saved by a newer version of the program."),
    QT_TRANSLATE_NOOP("Engine", "Update this program."),
    QT_TRANSLATE_NOOP("Engine", "The case cannot be read ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Check the name and the permissions of the file."),
    QT_TRANSLATE_NOOP("Engine", "The case is damaged or cut off."),
    QT_TRANSLATE_NOOP("Engine", "Copy it again from where it came."),
    QT_TRANSLATE_NOOP("Engine", "The file of the reference sets is damaged."),
    QT_TRANSLATE_NOOP("Engine", "Put a backup in its place, or move it away to begin anew."),
    QT_TRANSLATE_NOOP("Engine", "The file of the reference sets cannot be opened ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Check the folder, its permissions and the space on the disk."),
    QT_TRANSLATE_NOOP("Engine", "The run {0} cannot be kept ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Check the permissions and the space on the disk."),
    QT_TRANSLATE_NOOP("Engine", "The file is too large to be kept."),
    QT_TRANSLATE_NOOP("Engine", "Crop it, or save it as PNG."),
    QT_TRANSLATE_NOOP("Engine", "The name of the set is empty."),
    QT_TRANSLATE_NOOP("Engine", "Give it a name."),
    QT_TRANSLATE_NOOP("Engine", "The name of the set is too long."),
    QT_TRANSLATE_NOOP("Engine", "Use up to {0} letters."),
    QT_TRANSLATE_NOOP("Engine", "The name of the set holds signs that cannot be read."),
    QT_TRANSLATE_NOOP("Engine", "Leave them out."),
    QT_TRANSLATE_NOOP("Engine", "The file is too large to be kept ({0} MB)."),
    QT_TRANSLATE_NOOP("Engine", "There is a reference set {0} already."),
    QT_TRANSLATE_NOOP("Engine", "Choose another name."),
    QT_TRANSLATE_NOOP("Engine", "This reference set is not there any more."),
    QT_TRANSLATE_NOOP("Engine", "This reference is not there any more."),
    QT_TRANSLATE_NOOP("Engine", "There is no reference set {0}."),
    QT_TRANSLATE_NOOP("Engine", "The settings cannot be written ({0})."),
    QT_TRANSLATE_NOOP("Engine", "The settings cannot be read ({0}); the defaults hold."),
    QT_TRANSLATE_NOOP(
        "Engine", "The settings were damaged; the defaults hold. The old file is {0}."
    ),
    QT_TRANSLATE_NOOP("Engine", "Check the folder's permissions and the space on the disk."),
    QT_TRANSLATE_NOOP("Engine", "The disk is full."),
    QT_TRANSLATE_NOOP("Engine", "Nothing was changed. Make space on the disk and try again."),
    QT_TRANSLATE_NOOP("Engine", "The file of the reference sets is write-protected."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Nothing was changed. Check the permissions of the file and its folder.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The file of the reference sets may not be used."),
    QT_TRANSLATE_NOOP("Engine", "Check the permissions of the file and its folder."),
    QT_TRANSLATE_NOOP("Engine", "The file of the reference sets cannot be opened."),
    QT_TRANSLATE_NOOP("Engine", "The file of the reference sets cannot be read or written."),
    QT_TRANSLATE_NOOP("Engine", "Nothing was changed. Check the disk."),
    QT_TRANSLATE_NOOP("Engine", "The reference sets are being changed by another program."),
    QT_TRANSLATE_NOOP("Engine", "Nothing was changed. Try again in a moment."),
    QT_TRANSLATE_NOOP("Engine", "This is not a file of reference sets."),
    QT_TRANSLATE_NOOP("Engine", "Move it away."),
    QT_TRANSLATE_NOOP("Engine", "The reference sets were kept by a newer version of the program."),
    QT_TRANSLATE_NOOP("Engine", "Update this program; nothing was changed."),
)
"""About sets, cases and settings."""

MODELS = (
    QT_TRANSLATE_NOOP(
        "Engine",
        "The model needs the network {0}, which this program does not have.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Update the program, or choose another model."),
    QT_TRANSLATE_NOOP("Engine", "Train it again with this version, or choose another model."),
    QT_TRANSLATE_NOOP("Engine", "The network {0} cannot be built with {1} = {2}."),
    QT_TRANSLATE_NOOP("Engine", "The network {0} cannot be built: {1}."),
    QT_TRANSLATE_NOOP("Engine", "The model's card has no usable entry {0}."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Get the file again from where it came from, or choose another model.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The model was made by a newer version of the program."),
    QT_TRANSLATE_NOOP("Engine", "The model was made by an earlier version of the program."),
    QT_TRANSLATE_NOOP("Engine", "The model's card is not valid JSON."),
    QT_TRANSLATE_NOOP("Engine", "The device {0} cannot be used: {1}."),
    QT_TRANSLATE_NOOP("Engine", "Choose auto or cpu instead."),
    QT_TRANSLATE_NOOP("Engine", "There is no device called {0}."),
    QT_TRANSLATE_NOOP("Engine", "Choose auto, cpu, cuda or cuda:N."),
    QT_TRANSLATE_NOOP("Engine", "There is no model {0}."),
    QT_TRANSLATE_NOOP("Engine", "{0} cannot name a model."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Use up to 60 lower-case letters, digits, dots, dashes and underscores.",
    ),
    QT_TRANSLATE_NOOP("Engine", "There is a model {0} already."),
    QT_TRANSLATE_NOOP("Engine", "There is no model {0} of yours."),
    QT_TRANSLATE_NOOP("Engine", "The model {0} was not made from another one."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The model {0}, which {1} was made from, is not here any more, or has changed.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The folder of models cannot be read ({0})."),
    QT_TRANSLATE_NOOP("Engine", "The folder of your models cannot be written ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Check its permissions and the space on the disk."),
    QT_TRANSLATE_NOOP("Engine", "The model {0} came with the program."),
    QT_TRANSLATE_NOOP("Engine", "It cannot be removed or renamed."),
    QT_TRANSLATE_NOOP("Engine", "The old file cannot be removed ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Remove it."),
    QT_TRANSLATE_NOOP("Engine", "This is not a model file."),
    QT_TRANSLATE_NOOP("Engine", "Choose a model file of this program (.safetensors)."),
    QT_TRANSLATE_NOOP("Engine", "The model file cannot be read ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Check that it is a file and that you may read it."),
    QT_TRANSLATE_NOOP("Engine", "The file is larger than {0} MB."),
    QT_TRANSLATE_NOOP("Engine", "The model file ends too early."),
    QT_TRANSLATE_NOOP("Engine", "The file has no card: another program made it."),
    QT_TRANSLATE_NOOP("Engine", "The model file is longer than its header says."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The model was trained on pictures of imaging version {0}; this program makes version {1}.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Choose another model, or train it again with this version."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The file's tensors are not those of the network {0} ({1} differ, the first is {2}).",
    ),
    QT_TRANSLATE_NOOP("Engine", "The model file changed while it was read."),
    QT_TRANSLATE_NOOP("Engine", "Try again."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a pickled checkpoint, which could run code when read; it is never opened.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This is only a pointer to a large file that git did not fetch."),
    QT_TRANSLATE_NOOP("Engine", "There is no such model file."),
    QT_TRANSLATE_NOOP("Engine", "Check its name."),
    QT_TRANSLATE_NOOP("Engine", "The header of the model file is damaged."),
    QT_TRANSLATE_NOOP("Engine", "The model file is damaged."),
    QT_TRANSLATE_NOOP("Engine", "The model file holds values that are not numbers."),
    QT_TRANSLATE_NOOP("Engine", "The file cannot be written ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Make room on the disk or choose another folder."),
    QT_TRANSLATE_NOOP("Engine", "{0} is not one of the models at hand."),
    QT_TRANSLATE_NOOP("Engine", "Import it first."),
    QT_TRANSLATE_NOOP("Engine", "The file exists already."),
    QT_TRANSLATE_NOOP("Engine", "Give the file another name, which the model takes then."),
    QT_TRANSLATE_NOOP("Engine", "The file changed while it was read."),
    QT_TRANSLATE_NOOP("Engine", "The model {0} was made from {1}, which it can be rolled back to."),
    QT_TRANSLATE_NOOP("Engine", "Remove that one first."),
    QT_TRANSLATE_NOOP("Engine", "The model {0} is in use for the profile {1}."),
    QT_TRANSLATE_NOOP("Engine", "the CPU was asked for"),
    QT_TRANSLATE_NOOP("Engine", "no CUDA device found"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "an NVIDIA driver is present, but the installed PyTorch is its CPU build",
    ),
    QT_TRANSLATE_NOOP("Engine", "there are {0} CUDA devices, numbered from 0"),
    QT_TRANSLATE_NOOP("Engine", "{0} passed a test run"),
)
"""About models and the device."""

TABLES = (
    QT_TRANSLATE_NOOP("Engine", "No name agrees, and {0} references are too many for one person."),
    QT_TRANSLATE_NOOP("Engine", "Name the references like the questioned files, or their folders."),
    QT_TRANSLATE_NOOP("Engine", "There is no such folder."),
    QT_TRANSLATE_NOOP("Engine", "There are no pictures in it."),
    QT_TRANSLATE_NOOP("Engine", "There is only one writer in it."),
    QT_TRANSLATE_NOOP("Engine", "Only one reference set has references in use."),
    QT_TRANSLATE_NOOP("Engine", "At least two are needed, five to learn anything."),
    QT_TRANSLATE_NOOP("Engine", "There is only one sign in it."),
    QT_TRANSLATE_NOOP("Engine", "At least two are needed, five to learn anything. {0}"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Put each person's pictures into a folder of their own (imitations in a folder `forged` "
        "inside), or list them in a table with file, writer and kind.",
    ),
    QT_TRANSLATE_NOOP("Engine", "It does not exist."),
    QT_TRANSLATE_NOOP("Engine", "Put it back, or name another folder or table."),
    QT_TRANSLATE_NOOP("Engine", "Its files cannot be told apart by writer."),
    QT_TRANSLATE_NOOP("Engine", "It may not be read."),
    QT_TRANSLATE_NOOP("Engine", "Change its permissions."),
    QT_TRANSLATE_NOOP("Engine", "It holds over {0} pictures."),
    QT_TRANSLATE_NOOP("Engine", "Name a smaller folder."),
    QT_TRANSLATE_NOOP("Engine", "{0} and {1} have the name of one and the same sample."),
    QT_TRANSLATE_NOOP("Engine", "Remove one, or give each set a folder of its own."),
    QT_TRANSLATE_NOOP("Engine", "The file is larger than {0}."),
    QT_TRANSLATE_NOOP("Engine", "Scan it smaller."),
    QT_TRANSLATE_NOOP("Engine", "It cannot be read ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Correct the list, or its permissions."),
    QT_TRANSLATE_NOOP("Engine", "Check the name and its permissions."),
    QT_TRANSLATE_NOOP("Engine", "It is not the beginning of this table's result."),
    QT_TRANSLATE_NOOP("Engine", "It has no columns questioned and reference (or references)."),
    QT_TRANSLATE_NOOP("Engine", "Name them in the first line, with commas between."),
    QT_TRANSLATE_NOOP("Engine", "It has both columns reference and references."),
    QT_TRANSLATE_NOOP("Engine", "Keep one of them."),
    QT_TRANSLATE_NOOP("Engine", "Two columns have the same name."),
    QT_TRANSLATE_NOOP("Engine", "Rename one of them."),
    QT_TRANSLATE_NOOP("Engine", "It has a column {0}, which the result adds."),
    QT_TRANSLATE_NOOP("Engine", "Rename or remove it."),
    QT_TRANSLATE_NOOP("Engine", "It is not UTF-8 text."),
    QT_TRANSLATE_NOOP("Engine", "Save it as CSV UTF-8."),
    QT_TRANSLATE_NOOP("Engine", "It is not CSV ({0})."),
    QT_TRANSLATE_NOOP("Engine", "After line {0} it is not CSV ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Save it as CSV again."),
    QT_TRANSLATE_NOOP("Engine", "A cell has more than {0} characters."),
    QT_TRANSLATE_NOOP("Engine", "After line {0} a cell has more than {1} characters."),
    QT_TRANSLATE_NOOP(
        "Engine", "Look for a quotation mark that is never closed, or shorten the cell."
    ),
    QT_TRANSLATE_NOOP("Engine", "Row {0} has {1} cells, the header {2}."),
    QT_TRANSLATE_NOOP("Engine", "Put cells that contain a comma or semicolon into double quotes."),
    QT_TRANSLATE_NOOP("Engine", "There are {0} writers with at least {1} genuine samples."),
    QT_TRANSLATE_NOOP("Engine", "There is 1 writer with at least {0} genuine samples."),
    QT_TRANSLATE_NOOP("Engine", "{0} are needed to train; recalibration works with 2."),
    QT_TRANSLATE_NOOP("Engine", "A writer is in two parts of the split."),
    QT_TRANSLATE_NOOP("Engine", "Split by writer."),
    QT_TRANSLATE_NOOP("Engine", "{0} is the same picture as {1}, which is another writer's."),
    QT_TRANSLATE_NOOP("Engine", "Remove one of them, or give both to one writer."),
    QT_TRANSLATE_NOOP("Engine", "Its samples are not picture files of their own."),
    QT_TRANSLATE_NOOP("Engine", "Choose a folder of pictures."),
    QT_TRANSLATE_NOOP("Engine", "No writer has two samples."),
    QT_TRANSLATE_NOOP("Engine", "Choose a folder with more samples."),
    QT_TRANSLATE_NOOP("Engine", "There are no reference sets."),
    QT_TRANSLATE_NOOP("Engine", "Create some, or name a folder."),
    QT_TRANSLATE_NOOP("Engine", "The reference was removed."),
    QT_TRANSLATE_NOOP("Engine", "Start again."),
    QT_TRANSLATE_NOOP("Engine", "The table's columns are not known."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "It needs file, writer and kind; or questioned, reference and same.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Line {0} has the unknown kind {1}."),
    QT_TRANSLATE_NOOP("Engine", "Use genuine or forged."),
    QT_TRANSLATE_NOOP("Engine", "The table has no rows."),
    QT_TRANSLATE_NOOP("Engine", "Add the samples."),
    QT_TRANSLATE_NOOP("Engine", "Line {0} lacks its file or writer."),
    QT_TRANSLATE_NOOP("Engine", "Fill it in."),
    QT_TRANSLATE_NOOP("Engine", "Line {0} gives {1} another writer or kind than an earlier line."),
    QT_TRANSLATE_NOOP("Engine", "Correct it."),
    QT_TRANSLATE_NOOP("Engine", "Line {0} lacks a file or says neither same nor different."),
    QT_TRANSLATE_NOOP("Engine", "Use 1 or 0, same or different."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Line {0} calls two files different that other lines call the same.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The table has over {0} rows."),
    QT_TRANSLATE_NOOP("Engine", "Use a part."),
)
"""About folders and tables."""

TRAINING = (
    QT_TRANSLATE_NOOP("Engine", "Choose that profile, or a model for {0}."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The time limit of {0} s leaves no time to train: the check alone took {1} s.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Allow at least {0} s."),
    QT_TRANSLATE_NOOP("Engine", "The run's folder cannot be written ({0})."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Check its permissions and the space on the disk, or choose another.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The run's folder holds a training that began with another model."),
    QT_TRANSLATE_NOOP("Engine", "Choose another name or folder."),
    QT_TRANSLATE_NOOP("Engine", "The run {0} is being trained by another window or command."),
    QT_TRANSLATE_NOOP("Engine", "Wait for its end, stop it there, or choose another name."),
    QT_TRANSLATE_NOOP("Engine", "Wait for its end, or stop it there."),
    QT_TRANSLATE_NOOP("Engine", "The training left the range of numbers."),
    QT_TRANSLATE_NOOP("Engine", "Choose a smaller learning rate."),
    QT_TRANSLATE_NOOP("Engine", "There is not enough memory even for the smallest batch."),
    QT_TRANSLATE_NOOP("Engine", "The graphics card stopped answering."),
    QT_TRANSLATE_NOOP("Engine", "Start again: the training goes on from its last checkpoint."),
    QT_TRANSLATE_NOOP("Engine", "No sample can be used."),
    QT_TRANSLATE_NOOP("Engine", "Check the files."),
    QT_TRANSLATE_NOOP("Engine", "The held-out writers offer nothing to compare."),
    QT_TRANSLATE_NOOP("Engine", "Add samples."),
    QT_TRANSLATE_NOOP("Engine", "The model cannot be written ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Make room on the disk; the result is in {0}."),
    QT_TRANSLATE_NOOP("Engine", "There are not two writers with two genuine samples."),
    QT_TRANSLATE_NOOP("Engine", "The name {0} of a set is taken."),
    QT_TRANSLATE_NOOP("Engine", "Rename that set."),
    QT_TRANSLATE_NOOP("Engine", "Memory ran out; the batch is halved."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The trainer ended unexpectedly (exit code {0}). Start again; a training goes on from its last checkpoint.",
    ),
)
"""About fine-tuning."""

CALIBRATION = (
    QT_TRANSLATE_NOOP(
        "Engine", "{0} genuine comparisons and {1} of the other kind, {2} writers of {3}"
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "recalibrated on {0} local genuine comparisons and {1}, {2} local writers"
    ),
    QT_TRANSLATE_NOOP("Engine", "{0} imitations"),
    QT_TRANSLATE_NOOP("Engine", "1 imitation"),
    QT_TRANSLATE_NOOP("Engine", "no local imitations"),
    QT_TRANSLATE_NOOP("Engine", "the model's own known scores count as {0} writers more"),
    QT_TRANSLATE_NOOP("Engine", "base {0}"),
    QT_TRANSLATE_NOOP("Engine", "tuned from {0}"),
    QT_TRANSLATE_NOOP("Engine", "against other people's own samples, no imitations"),
)
"""What an operating point was measured on."""

LOCAL_DATA = (
    QT_TRANSLATE_NOOP(
        "Engine",
        "Your imitations were scanned on other paper, or with other settings, than the genuine"
        " ones.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "Your imitations were written with another pen or ink than the genuine ones."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "Your imitations were cut out or scanned at another size than the genuine ones."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "Your imitations are more, or less, densely inked than the genuine ones."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "Your imitations have another shape, wider or taller, than the genuine ones."
    ),
    QT_TRANSLATE_NOOP("Engine", "The program removes this before it compares."),
    QT_TRANSLATE_NOOP(
        "Engine", "The network can see this, so figures on these data may be too good."
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Too little to train on: {0} writers with {1} genuine samples are needed, and there are"
        " {2}. Thresholds can be recalibrated.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "With {0} writers a training is an experiment: each writer is checked in turn, and chance"
        " will hardly ever allow the result to be adopted. Recalibration is safer and takes"
        " seconds.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "With {0} writers a training can be checked on writers that it did not learn from.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Without imitations nothing can be learnt, or measured, about skilled imitation: only how"
        " your writers vary, and how they differ from each other.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{0} writers have fewer than {1} genuine samples."),
    QT_TRANSLATE_NOOP("Engine", "1 writer has fewer than {0} genuine samples."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Too little to train on: {0} signs with {1} genuine samples are needed, and there are"
        " {2}. Thresholds can be recalibrated.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "With {0} signs a training is an experiment: each sign is checked in turn, and chance"
        " will hardly ever allow the result to be adopted. Recalibration is safer and takes"
        " seconds.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "With {0} signs a training can be checked on signs that it did not learn from.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{0} signs have fewer than {1} genuine samples."),
    QT_TRANSLATE_NOOP("Engine", "1 sign has fewer than {0} genuine samples."),
    QT_TRANSLATE_NOOP("Engine", "The run's folder holds other files."),
    QT_TRANSLATE_NOOP("Engine", "Name an empty or a new folder."),
    QT_TRANSLATE_NOOP("Engine", "The notes are longer than {0} characters."),
    QT_TRANSLATE_NOOP("Engine", "Shorten them."),
    QT_TRANSLATE_NOOP("Engine", "The folder cannot be read ({0})."),
    QT_TRANSLATE_NOOP("Engine", "{0} and {1} have the same name, as if they were one writer."),
    QT_TRANSLATE_NOOP("Engine", "Give each writer one folder with a name of its own."),
)
"""What the check of local data found, and where a run may be kept."""

ADOPTION = (
    QT_TRANSLATE_NOOP("Engine", "{0} held-out writers"),
    QT_TRANSLATE_NOOP("Engine", "{0} held-out signs"),
    QT_TRANSLATE_NOOP("Engine", "{0} held-out writers (strangers: there are no imitations)"),
    QT_TRANSLATE_NOOP("Engine", "{0} to {1} equal error rate"),
    QT_TRANSLATE_NOOP("Engine", "Only {0}, too few to decide: {1}."),
    QT_TRANSLATE_NOOP("Engine", "Not better on {0}: {1}."),
    QT_TRANSLATE_NOOP("Engine", "It may be chance on {0}: {1}; between {2} and {3} better."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Better on {0}, {1}, but it forgets other handwriting: on the check set that comes with"
        " the program {2} became {3}, and {4} more is the most that is accepted.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Better on {0}: {1}."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The base has already learnt from {0}, who cannot show then whether it became better.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Begin with the model that it was tuned from."),
)
"""Why a tuned model may, or may not, take its base's place."""

ENGINE = (
    QT_TRANSLATE_NOOP("Engine", "This reference is not in its set any more."),
    QT_TRANSLATE_NOOP("Engine", "Remove it here too."),
    QT_TRANSLATE_NOOP("Engine", "This request stopped the engine twice."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The others go on. Try another sample, or another form of this one.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The engine does not start, or stops at once."),
    QT_TRANSLATE_NOOP("Engine", "Run the command self-test to see why."),
    QT_TRANSLATE_NOOP("Engine", "The engine's answer was not understood ({0})."),
    QT_TRANSLATE_NOOP("Engine", "It cannot be written ({0})."),
    QT_TRANSLATE_NOOP("Engine", "It cannot be read or written ({0})."),
    QT_TRANSLATE_NOOP("Engine", "A drawing has no pages."),
    QT_TRANSLATE_NOOP("Engine", "The row names no questioned sample."),
    QT_TRANSLATE_NOOP("Engine", "There is no reference for this sample."),
    QT_TRANSLATE_NOOP("Engine", "Add one."),
    QT_TRANSLATE_NOOP("Engine", "Something went wrong inside the program ({0})."),
    QT_TRANSLATE_NOOP("Engine", "The log of the engine says where."),
    QT_TRANSLATE_NOOP("Engine", "There is not enough memory for this."),
    QT_TRANSLATE_NOOP("Engine", "Use a smaller picture."),
    QT_TRANSLATE_NOOP("Engine", "The engine does not know this kind of request."),
    QT_TRANSLATE_NOOP("Engine", "This sample is not there any more."),
)
"""About the engine itself."""

SENTENCES = cast(
    "tuple[str, ...]",
    (
        *SAMPLES,
        *DRAWINGS,
        *KEPT,
        *MODELS,
        *TABLES,
        *TRAINING,
        *CALIBRATION,
        *LOCAL_DATA,
        *ADOPTION,
        *ENGINE,
    ),
)
