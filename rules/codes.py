"""The codes of findings and their titles, in one table."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


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

    CASE_KEY = "K501"
    UNKNOWN_FACT = "K502"
    BAD_FACT = "K503"
    OUT_OF_BOUNDS = "K504"
    NOT_OPTIONAL = "K505"
    FACT_TWICE = "K506"
    CASE_READING = "K507"
    CASE_OUTCOME = "K508"
    CASE_SHAPE = "K509"


TITLES: Final[Mapping[Code, str]] = {
    Code.NOT_UTF8: "berkas bukan UTF-8",
    Code.TOO_LARGE: "berkas terlalu besar",
    Code.EMPTY_FILE: "berkas kosong",
    Code.FORBIDDEN_CHARACTER: "karakter yang tidak tampak",
    Code.TAB: "tab",
    Code.YAML_SYNTAX: "bentuk YAML keliru",
    Code.SEVERAL_DOCUMENTS: "lebih dari satu dokumen dalam satu berkas",
    Code.TOO_DEEP: "susunan terlalu dalam",
    Code.DUPLICATE_KEY: "kunci ganda",
    Code.ANCHOR: "jangkar, alias, atau kunci gabung",
    Code.TAG: "tag YAML",
    Code.NO_VALUE: "kunci tanpa isi",
    Code.UNQUOTED_SYMBOL: "lambang uji tanpa tanda kutip",
    Code.UNQUOTED_RANGE: "rentang tanpa tanda kutip",
    Code.KEY_NOT_TEXT: "kunci bukan teks",
    Code.UNKNOWN_KEY: "kunci tidak dikenal",
    Code.MISSING_KEY: "kunci wajib tidak ada",
    Code.WRONG_SHAPE: "bentuk isi keliru",
    Code.UNKNOWN_WORD: "kata di luar pilihan",
    Code.KEYS_EXCLUDE: "kunci yang saling meniadakan",
    Code.BAD_NAME: "bentuk nama keliru",
    Code.BAD_CONDITION: "bentuk syarat keliru",
    Code.TOO_FEW: "isi kurang",
    Code.TABLE_HEADER: "kepala tabel keliru",
    Code.TABLE_ROW: "baris tabel keliru",
    Code.UNKNOWN_REGULATION: "peraturan tidak ditemukan",
    Code.AMBIGUOUS_REGULATION: "peraturan bernama sama",
    Code.REGULATION_CYCLE: "mengingat yang melingkar",
    Code.WRONG_ID: "nama peraturan berbeda dari foldernya",
    Code.MISSING_FILE: "berkas tidak ada",
    Code.NO_DEFAULT: "peraturan bawaan tidak ditentukan",
    Code.FILE_OUTSIDE: "berkas di luar folder peraturan",
    Code.SPLIT_VALUE: "isi terbagi di dua berkas",
    Code.DUPLICATE_NAME: "nama ganda",
    Code.UNKNOWN_NAME: "nama tidak dikenal",
    Code.UNKNOWN_OPTION: "pilihan tidak dikenal",
    Code.WRONG_KIND: "nama dipakai tidak pada tempatnya",
    Code.BAD_EXPRESSION: "ungkapan tidak terbaca",
    Code.WRONG_TYPE: "jenis nilai tidak cocok",
    Code.BAD_VALUE: "nilai tidak terbaca",
    Code.OUTSIDE_LIST: "isi daftar dipakai di luar daftarnya",
    Code.BAD_CALL: "fungsi atau argumennya keliru",
    Code.NO_MODE: "hari yang tidak ada belum diatur",
    Code.NOT_ROUNDED: "pembulatan belum ditetapkan",
    Code.UNGUARDED: "fakta opsional tanpa `ada`",
    Code.NO_REFERENCE: "acuan tidak ada",
    Code.BAD_REFERENCE: "acuan keliru",
    Code.VERSIONS_OVERLAP: "versi tumpang tindih",
    Code.VERSIONS_GAP: "celah antara versi",
    Code.BAD_SPAN: "masa berlaku keliru",
    Code.UNKNOWN_PLACE: "pasal atau ayat tidak ditemukan",
    Code.EXCEPTS_NOTHING: "pengecualian yang tidak mengenai apa pun",
    Code.BAD_EXCEPTION: "pengecualian yang tidak dapat dipakai",
    Code.RANK: "pengecualian terhadap peraturan yang lebih tinggi",
    Code.CYCLE: "ketentuan yang melingkar",
    Code.CHAIN_TOO_LONG: "rangkaian ketentuan terlalu panjang",
    Code.TWO_GATES: "dua `hanya_bila` untuk satu hasil",
    Code.BAD_GATE: "`hanya_bila` keliru",
    Code.TWO_CLOSINGS: "dua `selain_itu` untuk satu hasil",
    Code.TOO_MANY_WORLDS: "terlalu banyak tafsir terbuka",
    Code.BAD_RULE: "aturan keliru",
    Code.AMBIGUOUS_READING: "nama tafsir mendua",
    Code.BAD_READING: "tafsir keliru",
    Code.BAD_TABLE: "tabel keliru",
    Code.DUPLICATE_PLACE: "pasal atau ayat ganda",
    Code.GAP_DECIDES: "ketentuan bertanda GAP menetapkan nilai",
    Code.ROWS_OVERLAP: "baris tabel yang dapat berlaku bersama",
    Code.CASE_KEY: "kunci kasus tidak dikenal",
    Code.UNKNOWN_FACT: "fakta tidak dikenal",
    Code.BAD_FACT: "nilai fakta tidak terbaca",
    Code.OUT_OF_BOUNDS: "nilai fakta di luar batas",
    Code.NOT_OPTIONAL: "fakta wajib ditulis `tidak ada`",
    Code.FACT_TWICE: "fakta ditulis dua kali",
    Code.CASE_READING: "tafsir kasus tidak dikenal",
    Code.CASE_OUTCOME: "hasil yang ditanya tidak dikenal",
    Code.CASE_SHAPE: "bentuk kasus keliru",
}
