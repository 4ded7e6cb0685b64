"""PyTorch as a plain package: what `import torch`, training and loading weights need.

The public hook takes everything, twice. Here the modules lie in the bundle as sources,
once for both programs, because torch reads its own sources when it is imported; build.spec
compiles them afterwards. The shared-memory program is asked for at import too.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PyInstaller.utils.hooks import (
    collect_data_files,
    collect_dynamic_libs,
    get_package_paths,
)

module_collection_mode = "py"
warn_on_missing_hiddenimports = False
# Links to its libraries at the top of the bundle would confuse torch about where they are.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]

# Never imported by torch itself, nor by anything here.
_UNUSED = ("test/", "onnx/", "utils/tensorboard/", "utils/benchmark/", "include/", "share/")

# By their files: to ask torch itself, it would have to import every one of them.
_folder = Path(get_package_paths("torch")[1])
_files = [path.relative_to(_folder) for path in _folder.rglob("*.py")]
_modules = [
    ".".join(("torch", *f.with_suffix("").parts))
    for f in _files
    if not f.as_posix().startswith(_UNUSED)
]
hiddenimports = [name.removesuffix(".__init__") for name in _modules]

# JSON tables and the like; headers, CMake files and test data are for building extensions.
datas = collect_data_files(
    "torch",
    excludes=[
        "include/**",
        "share/**",
        "test/**",
        "bin/**",
        "lib/**",
        "**/*.h",
        "**/*.cpp",
        "**/*.cuh",
    ],
)
binaries = [
    (source, target)
    for source, target in collect_dynamic_libs(
        "torch", search_patterns=["*.so*", "*.dll", "*.dylib"]
    )
    if not any(
        part in source
        for part in (
            "libtorchbind_test",
            "libjitbackend_test",
            "backend_with_compiler",
            "aoti_custom_ops",
        )
    )
]
if sys.platform != "win32":
    binaries += collect_dynamic_libs("torch", search_patterns=["torch_shm_manager"])
