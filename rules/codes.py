"""The codes of findings and their titles, in one table."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from rules.language import N_


class Code(StrEnum):
    """Stable codes of findings; a code is never given a new meaning, nor used again."""

    NOT_UTF8 = "K101"
    TOO_LARGE = "K102"
    EMPTY_FILE = "K103"
    FORBIDDEN_CHARACTER = "K104"
    TAB = "K105"
    YAML_SYNTAX = "K106"
    SEVERAL_DOCUMENTS = "K107"
    TOO_DEEP = "K108"
    DUPLICATE_KEY = "K109"
    ANCHOR = "K110"
    TAG = "K111"
    NO_VALUE = "K112"
    UNQUOTED_SYMBOL = "K113"
    UNQUOTED_RANGE = "K114"
    KEY_NOT_TEXT = "K115"

    UNKNOWN_KEY = "K201"
    MISSING_KEY = "K202"
    WRONG_SHAPE = "K203"
    UNKNOWN_WORD = "K204"
    KEYS_EXCLUDE = "K205"
    BAD_NAME = "K206"
    BAD_CONDITION = "K207"
    TOO_FEW = "K208"
    TABLE_HEADER = "K210"
    TABLE_ROW = "K211"

    UNKNOWN_REGULATION = "K301"
    AMBIGUOUS_REGULATION = "K302"
    REGULATION_CYCLE = "K303"
    WRONG_ID = "K304"
    MISSING_FILE = "K305"
    NO_DEFAULT = "K306"
    FILE_OUTSIDE = "K307"
    SPLIT_VALUE = "K308"

    DUPLICATE_NAME = "K401"
    UNKNOWN_NAME = "K402"
    UNKNOWN_OPTION = "K403"
    WRONG_KIND = "K404"
    BAD_EXPRESSION = "K405"
    WRONG_TYPE = "K406"
    BAD_VALUE = "K407"
    OUTSIDE_LIST = "K408"
    BAD_CALL = "K409"
    NO_MODE = "K410"
    NOT_ROUNDED = "K411"
    UNGUARDED = "K412"
    NO_REFERENCE = "K413"
    BAD_REFERENCE = "K414"
    VERSIONS_OVERLAP = "K415"
    VERSIONS_GAP = "K416"
    BAD_SPAN = "K417"
    UNKNOWN_PLACE = "K418"
    EXCEPTS_NOTHING = "K419"
    BAD_EXCEPTION = "K420"
    RANK = "K421"
    CYCLE = "K422"
    CHAIN_TOO_LONG = "K423"
    TWO_GATES = "K424"
    BAD_GATE = "K425"
    TWO_CLOSINGS = "K426"
    TOO_MANY_WORLDS = "K427"
    BAD_RULE = "K428"
    AMBIGUOUS_READING = "K429"
    BAD_READING = "K430"
    BAD_TABLE = "K431"
    DUPLICATE_PLACE = "K432"
    GAP_DECIDES = "K433"
    ROWS_OVERLAP = "K434"
    ALWAYS_TRUE = "K435"
    NEVER_TRUE = "K436"
    REDUNDANT = "K437"
    UNUSED = "K438"
    UNUSED_OPTION = "K439"
    NEVER_SET = "K440"
    NEVER_GIVEN = "K441"
    NO_TEXT = "K442"
    NO_MARK = "K443"
    NO_SOURCE = "K444"
    HIDDEN_ROW = "K445"
    TABLE_GAP = "K446"
    HOLIDAYS_MISSING = "K447"
    OVERRIDES = "K448"
    OTHER_BOUND = "K449"
    OUTSIDE_LIMIT = "K450"
    DEPENDS = "K451"
    TWO_LINES = "K452"
    DERIVATION_CYCLE = "K470"
    BAD_STATEMENT = "K471"
    NO_CONTRADICTION = "K472"
    BAD_CONCERN = "K473"

    CASE_KEY = "K501"
    UNKNOWN_FACT = "K502"
    BAD_FACT = "K503"
    OUT_OF_BOUNDS = "K504"
    NOT_OPTIONAL = "K505"
    FACT_TWICE = "K506"
    CASE_READING = "K507"
    CASE_OUTCOME = "K508"
    CASE_SHAPE = "K509"
    IMPOSSIBLE = "K510"
    AGAINST_HISTORY = "K511"

    UNKNOWN_STEP = "K601"
    STEP_FACT = "K602"
    STEP_OUTCOME = "K603"
    STEP_LIST = "K604"
    STEP_READING = "K605"
    STEP_PROFILE = "K606"
    STEP_PLACE = "K607"
    STEP_VALUE = "K608"
    STEP_TABLE = "K609"
    UNKNOWN_TAG = "K610"
    FEATURE_SYNTAX = "K611"
    FEATURE_KEYWORD = "K612"
    SCENARIO_TWICE = "K613"
    BAD_PROFILE = "K614"
    STEP_REGULATION = "K615"
    STEP_RECORD = "K616"
    STEP_WORLD = "K617"

    NOT_FORMATTED = "K701"


TITLES: Final[Mapping[Code, str]] = {
    Code.NOT_UTF8: N_("berkas bukan UTF-8"),
    Code.TOO_LARGE: N_("berkas terlalu besar"),
    Code.EMPTY_FILE: N_("berkas kosong"),
    Code.FORBIDDEN_CHARACTER: N_("karakter yang tidak tampak"),
    Code.TAB: "tab",
    Code.YAML_SYNTAX: N_("bentuk YAML keliru"),
    Code.SEVERAL_DOCUMENTS: N_("lebih dari satu dokumen dalam satu berkas"),
    Code.TOO_DEEP: N_("susunan terlalu dalam"),
    Code.DUPLICATE_KEY: N_("kunci ganda"),
    Code.ANCHOR: N_("jangkar, alias, atau kunci gabung"),
    Code.TAG: N_("tag YAML"),
    Code.NO_VALUE: N_("kunci tanpa isi"),
    Code.UNQUOTED_SYMBOL: N_("lambang uji tanpa tanda kutip"),
    Code.UNQUOTED_RANGE: N_("rentang tanpa tanda kutip"),
    Code.KEY_NOT_TEXT: N_("kunci bukan teks"),
    Code.UNKNOWN_KEY: N_("kunci tidak dikenal"),
    Code.MISSING_KEY: N_("kunci wajib tidak ada"),
    Code.WRONG_SHAPE: N_("bentuk isi keliru"),
    Code.UNKNOWN_WORD: N_("kata di luar pilihan"),
    Code.KEYS_EXCLUDE: N_("kunci yang saling meniadakan"),
    Code.BAD_NAME: N_("bentuk nama keliru"),
    Code.BAD_CONDITION: N_("bentuk syarat keliru"),
    Code.TOO_FEW: N_("isi kurang"),
    Code.TABLE_HEADER: N_("kepala tabel keliru"),
    Code.TABLE_ROW: N_("baris tabel keliru"),
    Code.UNKNOWN_REGULATION: N_("peraturan tidak ditemukan"),
    Code.AMBIGUOUS_REGULATION: N_("peraturan bernama sama"),
    Code.REGULATION_CYCLE: N_("mengingat yang melingkar"),
    Code.WRONG_ID: N_("nama peraturan berbeda dari foldernya"),
    Code.MISSING_FILE: N_("berkas tidak ada"),
    Code.NO_DEFAULT: N_("peraturan bawaan tidak ditentukan"),
    Code.FILE_OUTSIDE: N_("berkas di luar folder peraturan"),
    Code.SPLIT_VALUE: N_("isi terbagi di dua berkas"),
    Code.DUPLICATE_NAME: N_("nama ganda"),
    Code.UNKNOWN_NAME: N_("nama tidak dikenal"),
    Code.UNKNOWN_OPTION: N_("pilihan tidak dikenal"),
    Code.WRONG_KIND: N_("nama dipakai tidak pada tempatnya"),
    Code.BAD_EXPRESSION: N_("ungkapan tidak terbaca"),
    Code.WRONG_TYPE: N_("jenis nilai tidak cocok"),
    Code.BAD_VALUE: N_("nilai tidak terbaca"),
    Code.OUTSIDE_LIST: N_("isi daftar dipakai di luar daftarnya"),
    Code.BAD_CALL: N_("fungsi atau argumennya keliru"),
    Code.NO_MODE: N_("hari yang tidak ada belum diatur"),
    Code.NOT_ROUNDED: N_("pembulatan belum ditetapkan"),
    Code.UNGUARDED: N_("fakta opsional tanpa `ada`"),
    Code.NO_REFERENCE: N_("acuan tidak ada"),
    Code.BAD_REFERENCE: N_("acuan keliru"),
    Code.VERSIONS_OVERLAP: N_("versi tumpang tindih"),
    Code.VERSIONS_GAP: N_("celah antara versi"),
    Code.BAD_SPAN: N_("masa berlaku keliru"),
    Code.UNKNOWN_PLACE: N_("pasal atau ayat tidak ditemukan"),
    Code.EXCEPTS_NOTHING: N_("pengecualian yang tidak mengenai apa pun"),
    Code.BAD_EXCEPTION: N_("pengecualian yang tidak dapat dipakai"),
    Code.RANK: N_("pengecualian terhadap peraturan yang lebih tinggi"),
    Code.CYCLE: N_("ketentuan yang melingkar"),
    Code.CHAIN_TOO_LONG: N_("rangkaian ketentuan terlalu panjang"),
    Code.TWO_GATES: N_("dua `hanya_bila` untuk satu hasil"),
    Code.BAD_GATE: N_("`hanya_bila` keliru"),
    Code.TWO_CLOSINGS: N_("dua `selain_itu` untuk satu hasil"),
    Code.TOO_MANY_WORLDS: N_("terlalu banyak tafsir terbuka"),
    Code.BAD_RULE: N_("aturan keliru"),
    Code.AMBIGUOUS_READING: N_("nama tafsir mendua"),
    Code.BAD_READING: N_("tafsir keliru"),
    Code.BAD_TABLE: N_("tabel keliru"),
    Code.DUPLICATE_PLACE: N_("pasal atau ayat ganda"),
    Code.GAP_DECIDES: N_("ketentuan bertanda GAP menetapkan nilai"),
    Code.ROWS_OVERLAP: N_("baris tabel yang dapat berlaku bersama"),
    Code.ALWAYS_TRUE: N_("syarat yang selalu benar"),
    Code.NEVER_TRUE: N_("syarat yang tidak pernah benar"),
    Code.REDUNDANT: N_("bagian syarat yang tidak mengubah apa pun"),
    Code.UNUSED: N_("nama yang tidak dipakai"),
    Code.UNUSED_OPTION: N_("opsi tafsir yang tidak dibedakan"),
    Code.NEVER_SET: N_("hasil yang tidak ditetapkan"),
    Code.NEVER_GIVEN: N_("pilihan hasil yang tidak pernah diberikan"),
    Code.NO_TEXT: N_("ketentuan tanpa teks"),
    Code.NO_MARK: N_("ketentuan tanpa tanda bukti"),
    Code.NO_SOURCE: N_("isi tanpa sumber"),
    Code.HIDDEN_ROW: N_("baris tabel yang tidak pernah berlaku"),
    Code.TABLE_GAP: N_("nilai yang tidak ada dalam tabel"),
    Code.HOLIDAYS_MISSING: N_("tahun tanpa hari libur"),
    Code.OVERRIDES: N_("hasil yang sudah diputus peraturan lebih tinggi"),
    Code.OTHER_BOUND: N_("batas yang berbeda dari peraturan lebih tinggi"),
    Code.OUTSIDE_LIMIT: N_("nilai di luar batasan peraturan lebih tinggi"),
    Code.DEPENDS: N_("ketergantungan yang dilarang peraturan lebih tinggi"),
    Code.TWO_LINES: N_("dua sumber dana untuk hal yang sama"),
    Code.BAD_STATEMENT: N_("pernyataan keliru"),
    Code.NO_CONTRADICTION: N_("pertentangan yang tidak ada"),
    Code.BAD_CONCERN: N_("keraguan tentang yang tidak ada"),
    Code.DERIVATION_CYCLE: N_("fakta yang diturunkan dari dirinya sendiri"),
    Code.CASE_KEY: N_("kunci kasus tidak dikenal"),
    Code.UNKNOWN_FACT: N_("fakta tidak dikenal"),
    Code.BAD_FACT: N_("nilai fakta tidak terbaca"),
    Code.OUT_OF_BOUNDS: N_("nilai fakta di luar batas"),
    Code.NOT_OPTIONAL: N_("fakta wajib ditulis `tidak ada`"),
    Code.FACT_TWICE: N_("fakta ditulis dua kali"),
    Code.CASE_READING: N_("tafsir kasus tidak dikenal"),
    Code.CASE_OUTCOME: N_("hasil yang ditanya tidak dikenal"),
    Code.CASE_SHAPE: N_("bentuk kasus keliru"),
    Code.IMPOSSIBLE: N_("fakta yang tidak mungkin benar bersama"),
    Code.AGAINST_HISTORY: N_("fakta yang bertentangan dengan riwayat"),
    Code.UNKNOWN_STEP: N_("langkah tidak dikenal"),
    Code.STEP_FACT: N_("fakta tidak dikenal dalam skenario"),
    Code.STEP_OUTCOME: N_("hasil tidak dikenal dalam skenario"),
    Code.STEP_LIST: N_("daftar tidak dikenal dalam skenario"),
    Code.STEP_READING: N_("tafsir atau opsi tidak dikenal dalam skenario"),
    Code.STEP_PROFILE: N_("profil tidak dikenal"),
    Code.STEP_PLACE: N_("pasal dalam skenario tidak ada"),
    Code.STEP_VALUE: N_("nilai dalam skenario keliru"),
    Code.STEP_TABLE: N_("tabel di bawah langkah keliru"),
    Code.UNKNOWN_TAG: N_("tanda tidak dikenal"),
    Code.FEATURE_SYNTAX: N_("bentuk berkas fitur keliru"),
    Code.FEATURE_KEYWORD: N_("kata kunci fitur salah tulis"),
    Code.SCENARIO_TWICE: N_("nama skenario dipakai dua kali"),
    Code.BAD_PROFILE: N_("profil keliru"),
    Code.STEP_REGULATION: N_("peraturan dalam skenario tidak ditemukan"),
    Code.STEP_RECORD: N_("hasil menurut nomor tidak ada"),
    Code.STEP_WORLD: N_("keadaan hukum yang tidak ada"),
    Code.NOT_FORMATTED: N_("berkas tidak dapat dirapikan dengan aman"),
}

WARNINGS: Final[frozenset[Code]] = frozenset(
    {
        Code.ALWAYS_TRUE,
        Code.NEVER_TRUE,
        Code.REDUNDANT,
        Code.UNUSED,
        Code.UNUSED_OPTION,
        Code.NEVER_SET,
        Code.NEVER_GIVEN,
        Code.NO_TEXT,
        Code.NO_MARK,
        Code.NO_SOURCE,
        Code.HIDDEN_ROW,
        Code.TABLE_GAP,
        Code.HOLIDAYS_MISSING,
        Code.OVERRIDES,
        Code.OTHER_BOUND,
        Code.OUTSIDE_LIMIT,
        Code.DEPENDS,
        Code.TWO_LINES,
        Code.BAD_STATEMENT,
        Code.NO_CONTRADICTION,
        Code.BAD_CONCERN,
    }
)
"""What `kaidah check` tells but no plan is refused for; every other code is an error."""
