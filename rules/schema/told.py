"""What each key of the language means: a sentence per key, in Indonesian.

A key is looked up under its part, then under the parts that one is made from (``Part`` last).
The sentences are no messages: they stand in a file that editors read, which has one language,
that of the policies; so there is no English for them.
"""

from collections.abc import Mapping
from typing import Final

_PLACE: Final[Mapping[str, str]] = {
    "teks": "Bunyi ketentuan, sebagaimana naskahnya. Hanya untuk dibaca; yang memutus adalah "
    "`aturan`.",
    "versi": "Masa berlaku ketentuan ini, satu butir untuk setiap naskah yang pernah atau akan "
    "berlaku. Tanpa `versi`, ketentuan ini selalu berlaku.",
    "untuk_setiap": "Daftar yang setiap isinya diputus sendiri-sendiri, misalnya `anak`.",
    "tafsir": "Kata-kata yang dapat dibaca lebih dari satu cara, menurut namanya.",
    "aturan": "Daftar aturan: apa yang ditetapkan ketentuan ini, dan bila apa.",
    "non_normatif": "Tulis `ya` bila ketentuan ini tidak menetapkan apa pun, misalnya definisi.",
    "terbuka": "Alasan mengapa ketentuan ini belum dapat ditulis sebagai aturan.",
    "batasan": "Apa yang harus dihormati peraturan yang lebih rendah; tidak memutus satu kasus "
    "pun.",
}
_IMPOSSIBLE: Final = "Fakta-fakta yang tidak mungkin benar bersama; kasus yang menyebutnya ditolak."

TOLD: Final[Mapping[str, Mapping[str, str]]] = {
    # Keys that mean the same wherever they stand.
    "Part": {
        "acuan": "Fakta atau istilah bertanggal yang menentukan naskah mana yang berlaku untuk "
        "sebuah kasus, misalnya `peristiwa.tanggal_meninggal`.",
        "bukti": "Seberapa kuat dasar rumusan ini: A, B, INF, B-, atau GAP.",
        "label": "Nama yang dibaca manusia, dengan huruf kecil.",
        "tanya": "Pertanyaan kepada petugas bila hal ini belum diketahui.",
        "dokumen": "Dokumen yang membuktikannya.",
        "pilihan": "Pilihan yang ada, masing-masing `nama: label`.",
        "alasan": "Mengapa demikian.",
        "oleh": "Peraturan yang mengubah, misalnya `PP 82/2019`.",
        "huruf": "Huruf butir ini dalam naskah, misalnya `a`.",
        "dengan": "Syarat yang diperiksa pada setiap isi daftar.",
        "dapat_diatur": "Jenis peraturan lebih rendah yang boleh mengecualikan ketentuan ini.",
        "hanya_bila": "Hasil ya atau tidak yang harus `ya` lebih dahulu; bila `tidak`, nilainya "
        "`tidak terutang`.",
        "mulai": "Hari pertama berlakunya. Bila belum pasti: `{antara: [awal, akhir]}`.",
        "sampai": "Hari terakhir berlakunya, hari itu termasuk. Tanpa ini: sampai sekarang.",
        "bila_kosong": "Nilai bila tidak ada satu pun yang berlaku.",
    },
    "Regulation": {
        "peraturan": "Tanda pengenal peraturan, sama dengan nama foldernya.",
        "jenis": "Jenis peraturan, yang menentukan kedudukannya terhadap peraturan lain.",
        "sebutan": "Sebutan singkat yang dipakai dalam penjelasan, misalnya `PP 44/2015`.",
        "judul": "Judul lengkap peraturan.",
        "status": "Apakah peraturan ini sudah berlaku.",
        "naskah": "Dari mana rumusan `teks` di sini berasal.",
        "lembaga": "Badan yang terikat peraturan ini; hasil badan lain hanya perkiraan.",
        "mengingat": "Peraturan lain yang menjadi dasarnya; nama-namanya dapat dipakai di sini.",
        "sumber": "Tempat naskah atau keterangan ini dapat dibaca.",
        "hari_libur": "Tanggal libur, untuk menghitung hari kerja.",
        "menjawab": "Hasil yang diputus bila kasus tidak menyebut `tanya`; boleh dalam kelompok "
        "bernama, yang dapat disebut dalam `tanya`.",
        "dijawab_bila": "Fakta yang harus disebut kasus supaya sebuah kelompok dalam `menjawab` "
        "dijawab tanpa diminta: salah satu sudah cukup.",
        "menimbang": "Pertimbangan, satu butir untuk setiap hurufnya; tidak menetapkan apa pun.",
        "dasar_hukum": "Dasar hukum sebagaimana tercetak sesudah kata Mengingat; tidak menetapkan "
        "apa pun.",
        "bab": "Judul setiap bab, menurut nomornya, misalnya `IV: Manfaat`.",
        "penutup": "Kalimat penutup naskah, misalnya perintah pengundangannya.",
        "provinsi": "Nama provinsi yang dicetak di bawah nama jabatan, misalnya Banten.",
        "fakta": "Fakta yang hanya dipakai peraturan ini; yang dipakai bersama ada di "
        "`kosakata.yaml`.",
        "daftar": "Daftar yang setiap isinya mempunyai fakta sendiri, misalnya `anak`.",
        "mustahil": _IMPOSSIBLE,
        "hasil": "Apa yang dapat ditetapkan dan ditampilkan dalam keputusan.",
        "istilah": "Hasil antara yang tidak ditampilkan, untuk menyusun syarat.",
        "parameter": "Angka dari naskah menurut masa berlakunya.",
        "tafsir": "Kata-kata yang dapat dibaca lebih dari satu cara, menurut namanya.",
        "tabel": "Tabel dari naskah: kolom masukan, dan nilai untuk setiap barisnya.",
        "keraguan": "Soal yang tidak terjawab dengan memilih bacaan; tidak menetapkan apa pun.",
        "pernyataan": "Angka yang dinyatakan seseorang atau yang mengikutinya; bukan fakta.",
        "pasal": "Daftar pasal dan lampiran, berurutan seperti dalam naskah.",
    },
    "Vocabulary": {
        "fakta": "Fakta yang dapat ditanyakan kepada petugas, menurut namanya.",
        "daftar": "Daftar yang setiap isinya mempunyai fakta sendiri, misalnya `anak`.",
        "mustahil": _IMPOSSIBLE,
    },
    "Impossible": {
        "alasan": "Kalimat yang menjelaskan mengapa hal itu tidak mungkin.",
        "jika": "Fakta-fakta yang tidak mungkin benar bersama.",
        "untuk_setiap": "Daftar yang setiap isinya diperiksa, misalnya `anak`.",
    },
    "Settings": {"bawaan": "Peraturan yang dipakai bila tidak ada yang disebut."},
    "FactDecl": {
        "jenis": "Jenis nilai fakta ini.",
        "batas": "Nilai paling kecil dan paling besar yang mungkin.",
        "opsional": "Tulis `ya` bila fakta ini dapat `tidak ada`, bukan hanya belum diketahui.",
        "diturunkan": "Cara menurunkan fakta ini dari riwayat bertanggal, menurut urutannya.",
    },
    "Derivation": {
        "cara": "Cara menurunkan fakta ini dari riwayat.",
        "dari": "Fakta rekaman yang dibaca, misalnya `pembayaran.bulan`.",
        "sampai": "Fakta tanggal atau bulan; bulan itu ikut dihitung.",
        "sebelum": "Fakta tanggal atau bulan; bulan itu tidak ikut dihitung.",
        "pada": "Fakta tanggal atau bulan yang harus dimuat rekaman itu.",
        "dalam": "Hanya bulan-bulan terakhir sebanyak ini yang dihitung, misalnya `24 bulan`.",
        "dibayar": "Fakta rekaman yang memuat tanggal pembayaran.",
        "mulai": "Fakta rekaman yang memuat hari atau bulan pertamanya.",
        "selesai": "Fakta rekaman yang memuat hari atau bulan terakhirnya.",
        "sejak": "Fakta tanggal atau bulan; sejak bulan itu iuran harus dibayar.",
        "putus": "Sekian bulan tanpa iuran pasti memutus kepesertaan, misalnya `4 bulan`.",
        "bila": "Fakta-fakta yang harus benar supaya cara ini dipakai.",
    },
    "OutcomeDecl": {
        "jenis": "Jenis nilai yang ditetapkan.",
        "berwenang": "Siapa yang berwenang menetapkannya.",
        "induk": "Pilihan yang termasuk pilihan lain, masing-masing `bagian: induk`.",
        "kumpul": "Tulis `jumlah` bila nilai semua aturan yang berlaku dijumlahkan.",
    },
    "Parameter": {
        "jenis": "Jenis nilai angka ini.",
        "nilai": "Nilai menurut masa berlakunya, berurutan.",
    },
    "DatedValue": {
        "nilai": "Nilai dalam masa ini.",
        "dasar": "Tempatnya dalam naskah, misalnya `Pasal 34 ayat (1)`.",
        "catatan": "Keterangan tentang nilai ini, misalnya apa yang meragukan padanya.",
    },
    "Reading": {
        "soal": "Pertanyaan yang dijawab berbeda oleh setiap pilihan.",
        "pilihan": "Cara-cara membacanya, paling sedikit dua, menurut namanya.",
        "dipilih": "Pilihan yang sudah ditetapkan, oleh siapa dan mengapa.",
        "penyelesaian": "Ayat yang akan menyelesaikannya, dan apa bunyinya.",
        "sumber": "Tempat bacaan-bacaan itu terlihat.",
    },
    "Doubt": {
        "jenis": "Mengapa soal ini tidak dapat dijawab.",
        "soal": "Pertanyaan yang tidak terjawab.",
        "akibat": "Apa yang karenanya tidak diputus, atau tidak dapat dipercaya.",
        "penyelesaian": "Ayat yang akan menyelesaikannya, atau naskah yang harus dilihat.",
        "sumber": "Tempat keterangan ini, atau keterangan yang bertentangan, dapat dibaca.",
        "menyangkut": "Fakta, hasil, istilah, parameter, tabel, pernyataan, atau pasal yang "
        "disangkutnya.",
    },
    "Statement": {
        "nilai": "Angka yang dinyatakan.",
        "dihitung": "Hitungan dari pernyataan lain, sebagai ganti `nilai`.",
        "satuan": "Satuan angka itu, misalnya `orang`, `rupiah`, atau `persen`.",
        "tanggal": "Kapan dinyatakan, atau keadaan pada tanggal mana.",
        "menurut": "Siapa yang menyatakannya.",
        "sumber": "Tempat pernyataan ini dapat dibaca.",
        "bertentangan_dengan": "Pernyataan lain yang tidak dapat benar bersama pernyataan ini.",
        "catatan": "Keterangan tentang pernyataan ini.",
    },
    "Option": {
        "uji": "Uji yang berlaku menurut pilihan ini; dipakai dengan `{tafsir: nama}`.",
        "nilai": "Nilai menurut pilihan ini; dipakai dengan `tafsir.nama`.",
    },
    "Limit": {
        "membatasi": "Hasil atau istilah yang dibatasi; bagian pertama namanya saja, misalnya "
        "`jkm`, berarti semua yang diawali itu.",
        "jika": "Bila batasan ini berlaku; tanpa ini: selalu.",
        "hanya": "Nilai yang boleh ditetapkan peraturan yang lebih rendah.",
        "tidak_bergantung_pada": "Fakta dan hasil yang tidak boleh menentukan hasil itu, juga "
        "tidak melalui istilah.",
        "saran": "Apa yang boleh ditulis sebagai gantinya; menjadi bantuan dalam temuan.",
    },
    "ChosenOption": {
        "opsi": "Nama pilihan yang ditetapkan.",
        "oleh": "Siapa yang menetapkannya.",
    },
    "Table": {
        "kebijakan": "Apa yang terjadi bila lebih dari satu baris cocok.",
        "masukan": "Kolom yang diuji, masing-masing `kolom: fakta atau ekspresi`.",
        "keluaran": "Jenis nilai yang diberikan tabel ini.",
        "baris": "Baris-baris tabel: uji setiap kolom, dan nilainya pada `maka`.",
        "berkas": "Berkas CSV berisi barisnya, misalnya `tabel/iuran.csv`.",
    },
    "Output": {"jenis": "Jenis nilai yang diberikan tabel ini."},
    "RowEnd": {
        "maka": "Nilai yang diberikan baris ini.",
        "catatan": "Keterangan tentang baris ini.",
    },
    "Provision": _PLACE,
    "Pasal": {
        "pasal": "Nomor pasal, misalnya `6` atau `16A`; `belum diketahui` bila rancangan belum "
        "menomorinya.",
        "lampiran": "Nomor lampiran, misalnya `II`; menggantikan `pasal`.",
        "kode": "Nama pengganti nomor, bila `pasal: belum diketahui`.",
        "judul": "Tentang apa pasal ini.",
        "bab": "Bab yang memuatnya.",
        "bagian": "Bagian dari bab yang memuatnya.",
        "ayat": "Daftar ayat pasal ini.",
    },
    "Ayat": {"ayat": "Nomor ayat, misalnya `1` atau `3a`."},
    "Version": {"oleh": "Peraturan yang membuat naskah ini, misalnya `PP 82/2019`."},
    "Between": {"antara": "Dua tanggal: mulainya pada salah satu hari di antaranya."},
    "Before": {"sebelum": "Sehari sebelum tanggal yang belum pasti itu."},
    "Rule": {
        "menetapkan": "Hasil atau istilah yang ditetapkan aturan ini.",
        "jika": "Syarat berlakunya. Bila tidak terpenuhi, aturan ini tidak menetapkan apa pun.",
        "syarat": "Syarat yang harus dipenuhi: terpenuhi menetapkan `ya`, tidak terpenuhi "
        "menetapkan `tidak`.",
        "selain_itu": "Tulis `ya`: berlaku bila tidak ada aturan lain yang berlaku.",
        "pilih": "Memilih beberapa isi daftar menurut suatu urutan.",
        "maka": "Nilai yang ditetapkan; tanpa ini, `ya`.",
        "mengecualikan": "Ketentuan yang tidak berlaku bila aturan ini berlaku.",
        "dapat": "Fakta bahwa kewenangan `dapat` itu sungguh digunakan.",
        "untuk_setiap": _PLACE["untuk_setiap"],
    },
    "Choose": {
        "paling_banyak": "Paling banyak berapa yang dipilih.",
        "menurut": "Nilai yang menentukan urutannya.",
        "urutan": "Dari yang terkecil atau yang terbesar; tanpa ini, dari yang terkecil.",
    },
    "Total": {"jumlah": "Nilai setiap isi daftar yang dijumlahkan, misalnya `anak.beasiswa`."},
    "Count": {"banyak": "Daftar yang isinya dihitung, misalnya `anak`."},
    "Tiered": {"bertahap": "Jumlah yang dihitung bertingkat."},
    "Tiers": {
        "banyak": "Berapa satuan yang dihitung, misalnya jumlah bulan.",
        "dasar": "Jumlah untuk satu satuan penuh.",
        "tingkat": "Tingkat-tingkatnya, berurutan.",
        "pembulatan": "Pembulatan jumlah seluruhnya menjadi rupiah penuh.",
    },
    "Tier": {
        "sampai": "Sampai satuan keberapa tingkat ini; tingkat terakhir boleh tanpa ini.",
        "bagian": "Berapa bagian dari `dasar` yang diberikan, misalnya `50%`.",
    },
    # What is read by a reader of its own: conditions, cases, profiles.
    "syarat": {
        "semua": "Semua syarat ini terpenuhi. Dengan nama daftar dan `dengan`: setiap isinya.",
        "salah_satu": "Paling sedikit satu dari syarat ini terpenuhi.",
        "bukan": "Syarat ini tidak terpenuhi.",
        "ada": "Nama daftar: ada isinya yang memenuhi `dengan`.",
        "dengan": "Syarat bagi setiap isi daftar yang disebut `ada` atau `semua`.",
        "tidak_diatur": "Hasil yang tidak diatur oleh satu ketentuan pun.",
        "istilah": "Istilah atau hasil yang harus `ya`; boleh daftar, semuanya `ya`.",
        "huruf": "Huruf syarat ini dalam naskah, misalnya `a`.",
        "angka": "Angka syarat ini dalam naskah, misalnya `1`.",
        "teks": "Bunyi syarat ini dalam naskah.",
    },
    "uji": {"tafsir": "Nama tafsir yang `uji` pilihannya dipakai di sini."},
    "kasus": {
        "kasus": "Tanda kasus, satu kata: nomor berkas, bukan nama orang dan bukan NIK.",
        "peraturan": "Peraturan yang memutus kasus ini; tanpa ini, peraturan bawaan.",
        "fakta": "Apa yang diketahui. Yang belum diketahui tidak ditulis, atau `tidak tahu`.",
        "tafsir": "Tafsir yang dipilih untuk kasus ini, masing-masing `nama: pilihan`.",
        "mulai_berlaku": "Tanggal yang diandaikan untuk mulai berlaku yang belum pasti.",
        "tanya": "Hasil yang diputus, atau nama kelompok hasil; tanpa ini, semua yang disebut "
        "`menjawab` peraturannya.",
    },
    "isi": {
        "lengkap": "Tulis `tidak` bila mungkin masih ada isi lain yang belum diketahui.",
        "isi": "Isi daftar ini, masing-masing dengan faktanya.",
    },
    "profil": {
        "seperti": "Profil lain yang faktanya ikut dimuat.",
        "fakta": "Fakta profil ini, masing-masing `nama: nilai`.",
        "pada": "Fakta yang diisi tanggal sesudah kata `pada` dalam skenario.",
    },
}

EXAMPLES: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "Part": {
        "acuan": ("peristiwa.tanggal_meninggal",),
        "mulai": ("2024-01-31", "31 Januari 2024"),
        "sampai": ("2024-12-31", "31 Desember 2024"),
        "oleh": ("PP 82/2019",),
        "bila_kosong": ("Rp0",),
        "untuk_setiap": ("anak",),
    },
    "Regulation": {"sebutan": ("PP 44/2015",), "hari_libur": ("2024-08-17",)},
    "FactDecl": {"batas": ("0 sampai 30", "0 bulan sampai 720 bulan", "Rp0 sampai Rp1.000.000")},
    "Statement": {
        "nilai": ("17000", "Rp480.457.660", "53%"),
        "dihitung": ("bulat_bawah(jumlah_iuran / iuran_bpu)",),
        "satuan": ("orang", "rupiah", "persen"),
    },
    "DatedValue": {
        "nilai": ("Rp20.000.000", "4,5%", "36 bulan"),
        "dasar": ("Pasal 34 ayat (1)",),
    },
    "Option": {"uji": ("paling sedikit 3 bulan",)},
    "Rule": {
        "maka": ("ya", "tidak", "tidak terutang", "Rp10.000.000", "bulat_bawah(50% * dasar)"),
        "mengecualikan": ("ayat 1", "ayat 1 huruf b", "Pasal 5 ayat 2", "seluruh Pasal 5"),
    },
    "Choose": {"paling_banyak": ("2",)},
    "Tiers": {"banyak": ("masa_iur",)},
    "Tier": {"sampai": ("12",), "bagian": ("100%", "50%")},
    "Table": {"berkas": ("tabel/iuran.csv",)},
    "RowEnd": {"maka": ("Rp1.500.000",)},
}
