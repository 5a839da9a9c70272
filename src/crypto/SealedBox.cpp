// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/SealedBox.h"

#include "crypto/Digest.h"
#include "crypto/OpenSsl.h"

namespace scout::crypto {

namespace {

constexpr std::string_view kMagic = "SCOUTBOX";
constexpr char kVersion = 1;
constexpr std::size_t kBoxNonceSize = 12;
constexpr std::size_t kBoxTagSize = 16;
constexpr std::size_t kNonceAt = 32;
constexpr std::size_t kCheckAt = 44;
constexpr std::size_t kLengthAt = 60;
constexpr std::size_t kHeaderCheckAt = 68;
constexpr std::size_t kHeaderSize = 76;

Error fault(const char* code, const char* message)
{
    return {ErrorKind::Storage, code, message};
}

std::string bigEndian(std::uint64_t number)
{
    std::string bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>((number >> shift) & 255);
    return bytes;
}

std::string headerCheck(std::string_view header)
{
    return sha256(header.substr(0, kHeaderCheckAt)).substr(0, kHeaderSize - kHeaderCheckAt);
}

std::string makeHeader(const BoxKey& key, std::string_view nonce, std::size_t length)
{
    const KeyRecipe& recipe = key.recipe();
    std::string header(kMagic);
    header += kVersion;
    header += static_cast<char>(recipe.source);
    header += static_cast<char>(recipe.cost.logN);
    header += static_cast<char>(recipe.cost.r);
    header += static_cast<char>(recipe.cost.p);
    header.append(3, '\0');
    header.append(recipe.salt).append(nonce).append(key.check()).append(bigEndian(length));
    return header + headerCheck(header);
}

enum class Direction { Opening = 0, Sealing = 1 };

/// A cipher that has taken the header. Nothing can fail before the tag is compared: all sizes are ours.
ssl::CipherContext makeCipher(
    Direction direction, const BoxKey& key, std::string_view nonce, std::string_view header)
{
    ssl::CipherContext cipher(EVP_CIPHER_CTX_new());
    ssl::require(cipher != nullptr);
    ssl::require(EVP_CipherInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr,
        ssl::data(key.cipherKey().reveal()), ssl::data(nonce), static_cast<int>(direction)));
    int length = 0;
    const int size = static_cast<int>(header.size());
    ssl::require(EVP_CipherUpdate(cipher.get(), nullptr, &length, ssl::data(header), size));
    return cipher;
}

std::string crypt(EVP_CIPHER_CTX* cipher, std::string_view text)
{
    std::string result(text.size(), '\0');
    int length = 0;
    const int size = static_cast<int>(text.size());
    ssl::require(EVP_CipherUpdate(cipher, ssl::data(result), &length, ssl::data(text), size));
    return result;
}

/// The form of the box, as far as it shows without the key.
Result<void> checkForm(std::string_view box)
{
    if (!box.starts_with(kMagic.substr(0, box.size())) || box.empty())
        return fault("box_foreign", "This is not a file that Scout Desktop sealed.");
    if (box.size() > kMagic.size() && box[kMagic.size()] != kVersion)
        return fault("box_newer", "The file was sealed by a newer version of Scout Desktop.");
    if (box.size() < kHeaderSize + kBoxTagSize)
        return fault("box_truncated", "The sealed file is cut off.");
    if (box.substr(kHeaderCheckAt, kHeaderSize - kHeaderCheckAt) != headerCheck(box))
        return fault("box_damaged", "The header of the sealed file is damaged.");
    const std::string expected = bigEndian(box.size() - kHeaderSize - kBoxTagSize);
    const std::string_view length = box.substr(kLengthAt, 8);
    if (length > expected)
        return fault("box_truncated", "The sealed file is cut off.");
    if (length < expected)
        return fault("box_damaged", "The sealed file has bytes at its end that do not belong to it.");
    return {};
}

} // namespace

std::string seal(const Secret& plain, const BoxKey& key, RandomSource& random)
{
    const std::string nonce = randomBytes(random, kBoxNonceSize);
    const std::string header = makeHeader(key, nonce, plain.reveal().size());
    const auto cipher = makeCipher(Direction::Sealing, key, nonce, header);
    const std::string sealed = crypt(cipher.get(), plain.reveal());
    std::string tag(kBoxTagSize, '\0');
    int length = 0;
    ssl::require(EVP_CipherFinal_ex(cipher.get(), ssl::data(tag), &length)); // writes nothing in this mode
    ssl::require(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, int(kBoxTagSize), tag.data()));
    return header + sealed + tag;
}

Result<KeyRecipe> recipeOf(std::string_view box)
{
    if (auto form = checkForm(box); !form)
        return std::move(form).error();
    const auto byte = [box](std::size_t at) { return static_cast<std::uint8_t>(box[at]); };
    KeyRecipe recipe;
    recipe.source = static_cast<KeyRecipe::Source>(byte(9));
    recipe.cost = {byte(10), byte(11), byte(12)};
    recipe.salt = box.substr(16, KeyRecipe::kSaltSize);
    if (recipe.source != KeyRecipe::Source::Passphrase && recipe.source != KeyRecipe::Source::KeyFile)
        return fault("box_damaged", "The sealed file names a kind of key that does not exist.");
    return recipe;
}

Result<Secret> open(std::string_view box, const BoxKey& key)
{
    const auto recipe = recipeOf(box);
    if (!recipe)
        return recipe.error();
    if (recipe.value() != key.recipe()
        || !constantTimeEquals(box.substr(kCheckAt, BoxKey::kCheckSize), key.check()))
        return fault("box_wrong_key", "The passphrase or key file does not fit this sealed file.");
    const auto cipher =
        makeCipher(Direction::Opening, key, box.substr(kNonceAt, kBoxNonceSize), box.substr(0, kHeaderSize));
    Secret plain(crypt(cipher.get(), box.substr(kHeaderSize, box.size() - kHeaderSize - kBoxTagSize)));
    std::string tag(box.substr(box.size() - kBoxTagSize));
    ssl::require(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int(kBoxTagSize), tag.data()));
    unsigned char unused[kBoxTagSize];
    int length = 0;
    if (EVP_CipherFinal_ex(cipher.get(), unused, &length) != 1)
        return fault("box_damaged", "The sealed file was changed after it was sealed.");
    return plain;
}

} // namespace scout::crypto
