"""What ends a noun phrase in English and Indonesian, and the goods that "units" count."""

from typing import Final

from articles.text.word_tables import by_word, listed, words

# What ends the noun phrase that a number counts.
ENGLISH_STOP: Final = words(
    "in of to from by for at on with and or as than that which who whose is are was were be been"
    " has have had will would could can may the a an this these those it its their his her per"
    " each every while but into over under between during since until after before more less worth"
    " last first next through across among within via compared up down out when where he she they"
    " we you not also now so if because due along against how what why many much respectively"
    " including years months weeks decades times means meant translates equates represents"
    " compares remains includes comes goes puts takes gives brings reflects exceeds opens closes"
    " begins makes sells buys gets needs wants leaves arrives departs carries connects serves"
    " stays becomes seems keeps pays earns spends receives eats sends owes loses seeks expects"
    " hires employs owns asks tells allows helps provides produces requires involves attracts"
    " weighs lasts contains belongs depends happens occurs wishes knows thinks believes feels"
    " speaks sits grows says consists appears enjoys suffers teaches learns wears included two"
    " three four five six seven eight nine ten eleven twelve twenty thirty forty said say told"
    " went came took gave became began rose fell grew remain remained did indicates denotes"
    " suggests implies"
)
# Plurals that stand before the noun that is counted: "30,000 sports cars".
ATTRIBUTIVE: Final = words(
    "sports goods news arms sales systems electronics textiles communications logistics"
    " robotics christmas texas kansas paris wales athens dallas gas bus atlas canvas bias"
    " savings securities economics customs operations overseas plus always perhaps"
    " aerospace telecommunications telecoms ceramics genetics classics thousands hundreds"
)
INDONESIAN_STOP: Final = words(
    "dari pada yang dan dengan untuk oleh milik akan telah sudah adalah atau itu ini serta hingga"
    " sampai bagi kepada antara saat ketika setelah sebelum karena sejak dalam tersebut juga tidak"
    " per lebih termasuk sebagai kali kata halaman bab persen tahun bulan minggu pekan hari jam"
    " derajat besar kecil baru lalu wib secara namun kemudian masih belum punya juz kini seperti"
    " maka agar jika lagi sisanya sekian sesuai lainnya lain sendiri saja pun mana dua tiga"
    " tersisa sebelumnya lebihnya kurang orangnya naik turun stagnan tetap tumbuh lahir tewas luka"
    " meninggal selamat hilang lulus gagal masuk keluar pindah tiba hadir ikut rusak hancur pernah"
    " selalu sering hanya cuma bahkan meski meskipun walau sambil seraya demi lewat via usai pasca"
    " jelang menjelang pukul bisa dapat harus wajib boleh mau ingin perlu mampu sempat mulai"
    " selesai rampung siap ada sekarang nanti pula tepat dulu yakni yaitu ialah adapun bukan tanpa"
    " seluas sepanjang setinggi senilai sebesar sebanyak seberat sejauh setara masing"
    " masing-masing setahun sebulan sehari seminggu sepekan sejam semalam semusim khusus reguler"
    " lama asing lokal swasta negeri domestik sedangkan tiap asal biasanya saya kami miliknya"
    " sekaligus bersama hampir sekitar plus minus kian makin semakin versus jelas ujar tutur"
    " lanjut tambah papar imbuh sebut ungkap positif negatif gizi absen kritis sembuh lolos cedera"
    " alias sehingga akibat berkat menuju buatan bikinan tetapi tapi padahal lantaran sementara"
    " dibanding dibandingkan ketimbang daripada terhadap terutama khususnya laku terjual jumlahnya"
    " banyaknya totalnya tumbang roboh ambruk bocor mogok patah retak runtuh mati hidup hanyut"
    " jatuh pecah busuk layu ambles padam mangkrak raib lenyap kabur bebas pulang ludes macet"
    " kalau bila apabila bilamana asalkan asal andai andaikata seandainya supaya kendati walaupun"
    " sekalipun sebab tersangkut menyusul disusul berikutnya berturut-turut sekali pergi besok lusa"
    " kemarin tadi"
)
# Words for goods of any kind.
PIECES: Final = listed("units unit sets set machines machine arms buah mesin lengan")
# "units" that follow the name of a kind of goods count that kind.
GOODS: Final[dict[str, dict[str, str]]] = {
    "en": by_word(
        """
robot: robot | drone | humanoid
vehicle: vehicle | car | truck | bus | van | lorrie | suv | sedan | motorcycle | tractor | carmaker
| automaker | mpv | hatchback | pickup | minivan | coupe | ev | crossover | robotaxi | coach
| scooter | roadster; aircraft: aircraft | jet; ship: ship; train: train; parcel: parcel
satellite: satellite; phone: smartphone | handset; apartment: apartment | flat; turbine: turbine
computer: laptop; unit: chip | integrated circuit | semiconductor
"""
    ),
    "id": by_word(
        """
robot: robot | drone | humanoid
vehicle: kendaraan | mobil | truk | bus | motor | traktor | otomotif | armada | sepeda motor | taksi
| skutik | suv | angkot | pikap | ev | nev | byd | geely | chery | wuling | toyota | honda
| daihatsu
| suzuki | mitsubishi | hyundai | tesla | nio | xpeng | changan | haval | gaikindo
aircraft: pesawat
helicopter: helikopter
ship: kapal
train: kereta | krl | lrt | mrt
parcel: paket
satellite: satelit
phone: ponsel | smartphone | telepon seluler | iphone
apartment: apartemen
turbine: turbin
unit: chip | cip | server | semikonduktor
house: rumah subsidi | rumah bekas | rumah baru | rumah tapak | rumah komersial | rumah layak huni
| perumahan | flpp | rumah
home: hunian
shophouse: ruko
computer: komputer
laptop: laptop
battery: baterai
bicycle: sepeda
container: kontainer | peti kemas
excavator: ekskavator
television: televisi
motor: motor penggerak
stove: kompor
toilet: toilet
station: spklu | bts
charger: pengisi daya
boat: perahu
room: kamar
homestay: homestay
villa: vila
kiosk: kios
machine: mesin jahit | alat berat | mesin
"""
    ),
}
